package dev.parlance.record;

import java.util.List;

/** Who decided, who was asked, who was told. */
public record People(List<String> deciders, List<String> consulted, List<String> informed) {

  public People {
    deciders = List.copyOf(deciders);
    consulted = List.copyOf(consulted);
    informed = List.copyOf(informed);
  }
}
