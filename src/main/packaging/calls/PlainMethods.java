import static org.objectweb.asm.Opcodes.*;

import java.util.function.Consumer;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The concatenations of one class, and its methods as a record, as methods of its own. */
final class PlainMethods {

  private static final String BUILDER = "java/lang/StringBuilder";
  private static final Type STRING = Type.getObjectType("java/lang/String");

  private final ClassNode owner;

  PlainMethods(ClassNode owner) {
    this.owner = owner;
  }

  /** The call instead of {@code site}; null where that has to stay. */
  InsnList instead(InvokeDynamicInsnNode site) {
    switch (site.bsm.getOwner() + "." + site.bsm.getName()) {
      case "java/lang/invoke/StringConcatFactory.makeConcatWithConstants":
        return call(site, method -> concatenation(method, site));
      case "java/lang/runtime/ObjectMethods.bootstrap":
        return call(site, method -> ofRecord(method, site));
      default:
        return null;
    }
  }

  private InsnList call(InvokeDynamicInsnNode site, Consumer<MethodNode> body) {
    boolean isInterface = (owner.access & ACC_INTERFACE) != 0;
    MethodNode method =
        new MethodNode(
            ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC,
            site.name + "$$" + owner.methods.size(),
            site.desc,
            null,
            null);
    body.accept(method);
    method.maxLocals = Type.getArgumentsAndReturnSizes(site.desc) >> 2;
    method.maxStack = 8;
    owner.methods.add(method);
    InsnList call = new InsnList();
    call.add(new MethodInsnNode(INVOKESTATIC, owner.name, method.name, site.desc, isInterface));
    return call;
  }

  private static void concatenation(MethodNode code, InvokeDynamicInsnNode site) {
    String recipe = (String) site.bsmArgs[0];
    Type[] arguments = Type.getArgumentTypes(site.desc);
    begin(code);
    StringBuilder literal = new StringBuilder();
    int argument = 0;
    int local = 0;
    int constant = 1;
    for (char each : recipe.toCharArray()) {
      if (each == '\2') {
        literal.append(site.bsmArgs[constant++]);
      } else if (each == '\1') {
        append(code, literal);
        Type type = arguments[argument++];
        code.visitVarInsn(type.getOpcode(ILOAD), local);
        local += type.getSize();
        append(code, type);
      } else {
        literal.append(each);
      }
    }
    append(code, literal);
    end(code);
  }

  private void ofRecord(MethodNode code, InvokeDynamicInsnNode site) {
    switch (site.name) {
      case "toString":
        text(code, site);
        return;
      case "hashCode":
        hash(code, site);
        return;
      default:
        equality(code, site);
    }
  }

  private void text(MethodNode code, InvokeDynamicInsnNode site) {
    String simple = ((Type) site.bsmArgs[0]).getInternalName();
    StringBuilder literal = new StringBuilder(simpleName(simple)).append('[');
    String[] names = ((String) site.bsmArgs[1]).split(";");
    begin(code);
    for (int i = 2; i < site.bsmArgs.length; i++) {
      literal.append(i == 2 ? "" : ", ").append(names[i - 2]).append('=');
      append(code, literal);
      append(code, component(code, site, i, 0));
    }
    append(code, literal.append(']'));
    end(code);
  }

  /** As {@code Class.getSimpleName} has it. */
  private String simpleName(String internal) {
    return owner.innerClasses.stream()
        .filter(each -> each.name.equals(internal) && each.innerName != null)
        .map(each -> each.innerName)
        .findFirst()
        .orElse(internal.substring(internal.lastIndexOf('/') + 1));
  }

  private void hash(MethodNode code, InvokeDynamicInsnNode site) {
    code.visitInsn(ICONST_0);
    for (int i = 2; i < site.bsmArgs.length; i++) {
      code.visitIntInsn(BIPUSH, 31);
      code.visitInsn(IMUL);
      Type type = component(code, site, i, 0);
      String of = isReference(type) ? "java/util/Objects" : Conversion.boxOf(type);
      code.visitMethodInsn(INVOKESTATIC, of, "hashCode", "(" + general(type) + ")I", false);
      code.visitInsn(IADD);
    }
    code.visitInsn(IRETURN);
  }

  private void equality(MethodNode code, InvokeDynamicInsnNode site) {
    Label same = new Label();
    Label other = new Label();
    code.visitVarInsn(ALOAD, 0);
    code.visitVarInsn(ALOAD, 1);
    code.visitJumpInsn(IF_ACMPEQ, same);
    code.visitVarInsn(ALOAD, 1);
    code.visitTypeInsn(INSTANCEOF, owner.name);
    code.visitJumpInsn(IFEQ, other);
    for (int i = 2; i < site.bsmArgs.length; i++) {
      Type type = component(code, site, i, 0);
      component(code, site, i, 1);
      String compared = general(type);
      if (isReference(type)) {
        code.visitMethodInsn(
            INVOKESTATIC, "java/util/Objects", "equals", "(" + compared + compared + ")Z", false);
        code.visitJumpInsn(IFEQ, other);
      } else {
        code.visitMethodInsn(
            INVOKESTATIC,
            Conversion.boxOf(type),
            "compare",
            "(" + compared + compared + ")I",
            false);
        code.visitJumpInsn(IFNE, other);
      }
    }
    code.visitLabel(same);
    code.visitFrame(F_SAME, 0, null, 0, null);
    code.visitInsn(ICONST_1);
    code.visitInsn(IRETURN);
    code.visitLabel(other);
    code.visitFrame(F_SAME, 0, null, 0, null);
    code.visitInsn(ICONST_0);
    code.visitInsn(IRETURN);
  }

  /** Loads a component of the record that is argument {@code from}. */
  private Type component(MethodNode code, InvokeDynamicInsnNode site, int i, int from) {
    Handle field = (Handle) site.bsmArgs[i];
    code.visitVarInsn(ALOAD, from);
    if (from > 0) {
      code.visitTypeInsn(CHECKCAST, owner.name);
    }
    code.visitFieldInsn(GETFIELD, field.getOwner(), field.getName(), field.getDesc());
    return Type.getType(field.getDesc());
  }

  private static void begin(MethodNode code) {
    code.visitTypeInsn(NEW, BUILDER);
    code.visitInsn(DUP);
    code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "()V", false);
  }

  private static void append(MethodNode code, StringBuilder literal) {
    if (literal.length() > 0) {
      code.visitLdcInsn(literal.toString());
      append(code, STRING);
      literal.setLength(0);
    }
  }

  private static void append(MethodNode code, Type type) {
    String taken = type.equals(STRING) ? STRING.getDescriptor() : general(type);
    if (type == Type.BYTE_TYPE || type == Type.SHORT_TYPE) {
      taken = "I";
    }
    code.visitMethodInsn(
        INVOKEVIRTUAL, BUILDER, "append", "(" + taken + ")L" + BUILDER + ";", false);
  }

  private static void end(MethodNode code) {
    code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(ARETURN);
  }

  private static boolean isReference(Type type) {
    return type.getSort() >= Type.ARRAY;
  }

  private static String general(Type type) {
    return isReference(type) ? "Ljava/lang/Object;" : type.getDescriptor();
  }
}
