import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The lambdas and method references of one class, those of the same shape in one class of theirs.
 */
final class Lambdas {

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  private final ClassNode owner;
  private final ClassNode host;
  private final Map<String, ClassNode> all;
  private final Map<String, Shape> shapes = new LinkedHashMap<>();

  /** {@code all} are the classes of the jar by their names, {@code host} that of the nest. */
  Lambdas(ClassNode owner, ClassNode host, Map<String, ClassNode> all) {
    this.owner = owner;
    this.host = host;
    this.all = all;
  }

  /** What makes the lambda instead of {@code site}; null where that has to stay. */
  InsnList instead(InvokeDynamicInsnNode site) {
    if (!site.bsm.getOwner().equals(FACTORY) || !site.bsm.getName().equals("metafactory")) {
      return null;
    }
    Type erased = (Type) site.bsmArgs[0];
    Handle does = (Handle) site.bsmArgs[1];
    if (!canBeCalled(does)) {
      return null;
    }
    Shape shape =
        shapes.computeIfAbsent(
            site.desc + site.name + erased, key -> new Shape(name(), site, erased));
    InsnList instead = new InsnList();
    instead.add(new IntInsnNode(Opcodes.SIPUSH, shape.add(does, (Type) site.bsmArgs[2])));
    instead.add(
        new MethodInsnNode(Opcodes.INVOKESTATIC, shape.name(), Shape.MAKE, shape.maker(), false));
    return instead;
  }

  /** The classes that are needed instead, each a member of the owner's nest. */
  List<ClassNode> classes() {
    List<ClassNode> made = new ArrayList<>();
    for (Shape shape : shapes.values()) {
      ClassNode each = shape.node(owner.version);
      each.nestHostClass = host.name;
      if (host.nestMembers == null) {
        host.nestMembers = new ArrayList<>();
      }
      host.nestMembers.add(each.name);
      made.add(each);
    }
    return made;
  }

  private String name() {
    return owner.name + "$$" + shapes.size();
  }

  /** A class of the nest may call what the owner may, except what is protected or super. */
  private boolean canBeCalled(Handle does) {
    if (does.getOwner().startsWith("[")) {
      return false;
    }
    if (does.getTag() == Opcodes.H_INVOKESPECIAL) {
      return isPrivate(does);
    }
    return samePackage(does.getOwner(), owner.name) || !isAbove(does.getOwner());
  }

  private boolean isPrivate(Handle does) {
    ClassNode declaring = all.get(does.getOwner());
    if (declaring == null) {
      return false;
    }
    for (MethodNode each : declaring.methods) {
      if (each.name.equals(does.getName()) && each.desc.equals(does.getDesc())) {
        return (each.access & Opcodes.ACC_PRIVATE) != 0;
      }
    }
    return false;
  }

  private boolean isAbove(String other) {
    String above = owner.superName;
    while (above != null && !above.equals(other)) {
      ClassNode known = all.get(above);
      above = known == null ? null : known.superName;
    }
    return above != null;
  }

  private static boolean samePackage(String one, String other) {
    return one.substring(0, one.lastIndexOf('/') + 1)
        .equals(other.substring(0, other.lastIndexOf('/') + 1));
  }
}
