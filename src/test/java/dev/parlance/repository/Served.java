package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A real server of git repositories on the loopback interface, for the length of one test. */
final class Served implements AutoCloseable {

  private final Process server;
  private final int port;

  private Served(Process server, int port) {
    this.server = server;
    this.port = port;
  }

  /** {@code git daemon}, which anybody may push to, for the repositories in {@code directory}. */
  static Served byDaemon(Path directory) throws IOException {
    int port = freePort();
    return started(
        port,
        "Ready to rumble",
        List.of(
            "git",
            "daemon",
            "--verbose",
            "--log-destination=stderr",
            "--listen=127.0.0.1",
            "--port=" + port,
            "--reuseaddr",
            "--enable=receive-pack",
            "--export-all",
            "--base-path=" + directory,
            directory.toString()));
  }

  /** The {@code sshd} of this machine, if it has one. */
  static Optional<Path> sshd() {
    String path = System.getenv("PATH") + ":/usr/sbin:/usr/local/sbin";
    return Stream.of(path.split(":", -1))
        .map(directory -> Path.of(directory, "sshd"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** An {@code sshd} that lets in whoever has {@code folder/key}, and knows nothing else. */
  static Served bySsh(Path sshd, Path folder) throws Exception {
    Files.createDirectories(folder);
    key(folder.resolve("host"));
    key(folder.resolve("key"));
    Files.copy(folder.resolve("key.pub"), folder.resolve("authorized"));
    int port = freePort();
    Path config =
        Files.writeString(
            folder.resolve("sshd_config"),
            """
            ListenAddress 127.0.0.1
            Port %d
            HostKey %s/host
            AuthorizedKeysFile %2$s/authorized
            PidFile none
            StrictModes no
            PasswordAuthentication no
            KbdInteractiveAuthentication no
            MaxStartups 100
            """
                .formatted(port, folder));
    requireWorking(sshd, config);
    return started(
        port, "Server listening", List.of(sshd.toString(), "-D", "-e", "-f", config.toString()));
  }

  /** As root, an sshd wants a user and a directory of its own. */
  private static void requireWorking(Path sshd, Path config) throws Exception {
    Process trial =
        new ProcessBuilder(sshd.toString(), "-t", "-f", config.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(trial.getInputStream().readAllBytes(), UTF_8);
    assumeTrue(trial.waitFor() == 0, "the sshd of this machine does not run: " + said);
  }

  private static void key(Path file) throws Exception {
    Process keygen =
        new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file.toString())
            .inheritIO()
            .start();
    if (keygen.waitFor() != 0) {
      throw new IllegalStateException("ssh-keygen failed");
    }
  }

  private static Served started(int port, String sign, List<String> command) throws IOException {
    Process server = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader said = server.inputReader(UTF_8);
    List<String> lines = new ArrayList<>();
    String line = said.readLine();
    while (line != null && !line.contains(sign)) {
      lines.add(line);
      line = said.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("the server did not start: " + lines);
    }
    Thread listener = new Thread(() -> hearOut(said), "server");
    listener.setDaemon(true);
    listener.start();
    return new Served(server, port);
  }

  // A server that nobody listens to would stop at some time.
  private static void hearOut(BufferedReader said) {
    try {
      said.transferTo(Writer.nullWriter());
    } catch (IOException over) {
      return;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    server.descendants().forEach(ProcessHandle::destroy);
    server.destroy();
  }
}
