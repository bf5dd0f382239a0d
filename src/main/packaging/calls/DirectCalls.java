import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Spares each start the putting together of call sites. What lambdas, method references,
 * concatenations and the methods of records are compiled to, bootstrap methods link at run time:
 * that takes several times as long as loading a class from an archive, and some of what they make
 * no archive can hold. Here all of it becomes plain classes and methods, in the jar that is
 * shipped.
 *
 * <p>Left as they are: lambdas that are serializable or mark further interfaces, and what is in
 * classes older than Java 11, which know no nests, or in classes that come in several versions.
 */
public final class DirectCalls {

  private static final String VERSIONS = "META-INF/versions/";
  private static final String CLASS = ".class";

  private final Map<String, ClassNode> classes = new LinkedHashMap<>();
  private final Map<String, List<ClassNode>> added = new HashMap<>();
  private final Set<String> several = new HashSet<>();

  private DirectCalls() {}

  public static void main(String[] jar) throws IOException {
    Path before = Path.of(jar[0]);
    Path after = Path.of(jar[0] + ".direct");
    try (ZipFile in = new ZipFile(before.toFile());
        OutputStream file = Files.newOutputStream(after);
        ZipOutputStream out = new ZipOutputStream(file)) {
      new DirectCalls().rewrite(in, out);
    }
    Files.move(after, before, StandardCopyOption.REPLACE_EXISTING);
  }

  private void rewrite(ZipFile in, ZipOutputStream out) throws IOException {
    List<? extends ZipEntry> entries = Collections.list(in.entries());
    for (ZipEntry entry : entries) {
      read(entry.getName(), in.getInputStream(entry).readAllBytes());
    }
    for (ClassNode each : classes.values()) {
      ClassNode host = classes.get(each.nestHostClass == null ? each.name : each.nestHostClass);
      if (each.version >= Opcodes.V11 && host != null && !isInSeveralVersions(each, host)) {
        direct(each, host);
      }
    }
    for (ZipEntry entry : entries) {
      write(entry, in.getInputStream(entry).readAllBytes(), out);
    }
  }

  private void read(String file, byte[] content) {
    if (!file.endsWith(CLASS)) {
      return;
    }
    if (file.startsWith(VERSIONS)) {
      several.add(name(file.substring(file.indexOf('/', VERSIONS.length()) + 1)));
      return;
    }
    ClassNode read = new ClassNode();
    new ClassReader(content).accept(read, 0);
    classes.put(read.name, read);
  }

  private void direct(ClassNode owner, ClassNode host) {
    Lambdas lambdas = new Lambdas(owner, host, classes);
    PlainMethods plain = new PlainMethods(owner);
    for (MethodNode method : List.copyOf(owner.methods)) {
      for (AbstractInsnNode each : method.instructions.toArray()) {
        if (each instanceof InvokeDynamicInsnNode site) {
          InsnList instead = lambdas.instead(site);
          replace(method, site, instead == null ? plain.instead(site) : instead);
        }
      }
    }
    added.put(owner.name, lambdas.classes());
  }

  private static void replace(MethodNode method, AbstractInsnNode site, InsnList instead) {
    if (instead != null) {
      method.maxStack++; // a lambda is told which one it is
      method.instructions.insertBefore(site, instead);
      method.instructions.remove(site);
    }
  }

  private void write(ZipEntry before, byte[] content, ZipOutputStream out) throws IOException {
    String file = before.getName();
    ClassNode owner = file.endsWith(CLASS) ? classes.get(name(file)) : null;
    put(before, file, owner == null ? content : bytes(owner), out);
    if (owner != null) {
      for (ClassNode each : added.getOrDefault(owner.name, List.of())) {
        put(before, each.name + CLASS, bytes(each), out);
      }
    }
  }

  private boolean isInSeveralVersions(ClassNode each, ClassNode host) {
    return several.contains(each.name) || several.contains(host.name);
  }

  private static String name(String file) {
    return file.substring(0, file.length() - CLASS.length());
  }

  private static byte[] bytes(ClassNode node) {
    ClassWriter writer = new ClassWriter(0);
    node.accept(writer);
    return writer.toByteArray();
  }

  private static void put(ZipEntry like, String name, byte[] content, ZipOutputStream out)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(like.getTimeLocal());
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
