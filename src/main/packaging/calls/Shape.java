import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** A class for lambdas that implement the same method and capture the same types. */
final class Shape {

  static final String MAKE = "of";

  private static final String WHICH = "which";

  private final String name;
  private final Type made;
  private final Type[] captured;
  private final String method;
  private final Type erased;
  private final List<Lambda> lambdas = new ArrayList<>();

  /** What a lambda does, and the types that its method really takes. */
  private record Lambda(Handle does, Type real) {}

  Shape(String name, InvokeDynamicInsnNode site, Type erased) {
    this.name = name;
    this.made = Type.getReturnType(site.desc);
    this.captured = Type.getArgumentTypes(site.desc);
    this.method = site.name;
    this.erased = erased;
  }

  String name() {
    return name;
  }

  /** Takes what is captured, and which lambda it is. */
  String maker() {
    return Type.getMethodDescriptor(made, takes());
  }

  /** The number of the lambda among those of its shape. */
  int add(Handle does, Type real) {
    Lambda lambda = new Lambda(does, real);
    if (!lambdas.contains(lambda)) {
      lambdas.add(lambda);
    }
    return lambdas.indexOf(lambda);
  }

  ClassNode node(int version) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        version,
        ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        new String[] {made.getInternalName()});
    for (int i = 0; i < takes().length; i++) {
      writer.visitField(ACC_PRIVATE | ACC_FINAL, field(i), takes()[i].getDescriptor(), null, null);
    }
    writeConstructor(writer.visitMethod(ACC_PRIVATE, "<init>", constructor(), null, null));
    writeMaker(writer.visitMethod(ACC_STATIC, MAKE, maker(), null, null));
    writeMethod(writer.visitMethod(ACC_PUBLIC, method, erased.getDescriptor(), null, null));
    ClassNode node = new ClassNode();
    new ClassReader(writer.toByteArray()).accept(node, 0);
    return node;
  }

  private Type[] takes() {
    Type[] takes = Arrays.copyOf(captured, captured.length + 1);
    takes[captured.length] = Type.INT_TYPE;
    return takes;
  }

  private String field(int i) {
    return i == captured.length ? WHICH : "captured" + i;
  }

  private String constructor() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, takes());
  }

  private void writeConstructor(MethodVisitor code) {
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int local = 1;
    for (int i = 0; i < takes().length; i++) {
      Type type = takes()[i];
      code.visitVarInsn(ALOAD, 0);
      code.visitVarInsn(type.getOpcode(ILOAD), local);
      code.visitFieldInsn(PUTFIELD, name, field(i), type.getDescriptor());
      local += type.getSize();
    }
    code.visitInsn(RETURN);
    code.visitMaxs(0, 0);
  }

  private void writeMaker(MethodVisitor code) {
    code.visitTypeInsn(NEW, name);
    code.visitInsn(DUP);
    int local = 0;
    for (Type type : takes()) {
      code.visitVarInsn(type.getOpcode(ILOAD), local);
      local += type.getSize();
    }
    code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor(), false);
    code.visitInsn(ARETURN);
    code.visitMaxs(0, 0);
  }

  private void writeMethod(MethodVisitor code) {
    Label[] labels = new Label[lambdas.size()];
    Arrays.setAll(labels, i -> new Label());
    if (labels.length > 1) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, name, WHICH, "I");
      code.visitTableSwitchInsn(0, labels.length - 1, labels[0], labels);
    }
    for (int i = 0; i < labels.length; i++) {
      if (labels.length > 1) {
        code.visitLabel(labels[i]);
        code.visitFrame(F_SAME, 0, null, 0, null);
      }
      writeCall(code, lambdas.get(i));
    }
    code.visitMaxs(0, 0);
  }

  private void writeCall(MethodVisitor code, Lambda lambda) {
    Handle does = lambda.does();
    boolean makes = does.getTag() == H_NEWINVOKESPECIAL;
    List<Type> wanted = new ArrayList<>();
    if (does.getTag() != H_INVOKESTATIC && !makes) {
      wanted.add(Type.getObjectType(does.getOwner()));
    }
    wanted.addAll(List.of(Type.getArgumentTypes(does.getDesc())));
    if (makes) {
      code.visitTypeInsn(NEW, does.getOwner());
      code.visitInsn(DUP);
    }
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, name, field(i), captured[i].getDescriptor());
    }
    writeArguments(code, lambda, wanted.subList(captured.length, wanted.size()));
    code.visitMethodInsn(
        opcode(does), does.getOwner(), does.getName(), does.getDesc(), does.isInterface());
    Type result = makes ? Type.getObjectType(does.getOwner()) : Type.getReturnType(does.getDesc());
    Type answered = erased.getReturnType();
    new Conversion(code).convert(result, answered, answered);
    code.visitInsn(answered.getOpcode(IRETURN));
  }

  private void writeArguments(MethodVisitor code, Lambda lambda, List<Type> wanted) {
    Type[] given = erased.getArgumentTypes();
    Type[] real = lambda.real().getArgumentTypes();
    int local = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(ILOAD), local);
      new Conversion(code).convert(given[i], wanted.get(i), real[i]);
      local += given[i].getSize();
    }
  }

  private static int opcode(Handle does) {
    switch (does.getTag()) {
      case H_INVOKESTATIC:
        return INVOKESTATIC;
      case H_NEWINVOKESPECIAL:
        return INVOKESPECIAL;
      default: // also what is private, which a member of the nest calls like anything else
        return does.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
    }
  }
}
