package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name that git gives to a content. */
final class BlobName {

  private static final int SHA256_LENGTH = 64;

  private BlobName() {}

  /** The name in the object format that {@code other} is a name in. */
  static String like(String other, byte[] content) {
    try {
      MessageDigest digest =
          MessageDigest.getInstance(other.length() == SHA256_LENGTH ? "SHA-256" : "SHA-1");
      digest.update("blob %d\0".formatted(content.length).getBytes(US_ASCII));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException everyJavaHasBoth) {
      throw new IllegalStateException(everyJavaHasBoth);
    }
  }
}
