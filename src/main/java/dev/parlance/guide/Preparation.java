package dev.parlance.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: puts beside the shipped guide what a start takes in place of parsing it. */
public final class Preparation {

  private Preparation() {}

  public static void main(String[] directory) throws IOException {
    GuideSource parsed = GuideSource.of(Guides.SHIPPED, Guides.shippedText());
    Files.write(Path.of(directory[0], GuideSource.IMAGE), parsed.image());
    Files.write(Path.of(directory[0], Guides.IMAGE), GuideImage.of(parsed.guide()));
  }
}
