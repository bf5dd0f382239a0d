import static org.objectweb.asm.Opcodes.*;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** The conversions between what a lambda is given and what it takes, as the JDK makes them. */
final class Conversion {

  private static final Map<String, Type> BOXED =
      Map.of(
          "java/lang/Boolean", Type.BOOLEAN_TYPE,
          "java/lang/Byte", Type.BYTE_TYPE,
          "java/lang/Character", Type.CHAR_TYPE,
          "java/lang/Short", Type.SHORT_TYPE,
          "java/lang/Integer", Type.INT_TYPE,
          "java/lang/Long", Type.LONG_TYPE,
          "java/lang/Float", Type.FLOAT_TYPE,
          "java/lang/Double", Type.DOUBLE_TYPE);

  private final MethodVisitor code;

  Conversion(MethodVisitor code) {
    this.code = code;
  }

  /** From {@code given} to {@code wanted}, where the lambda's own type says {@code real}. */
  void convert(Type given, Type wanted, Type real) {
    if (given.equals(wanted) && given.equals(real)
        || given == Type.VOID_TYPE
        || wanted == Type.VOID_TYPE) {
      return;
    }
    if (isPrimitive(given)) {
      if (isPrimitive(wanted)) {
        widen(given, wanted);
      } else {
        box(given);
      }
      return;
    }
    Type source = isPrimitive(real) ? given : real;
    cast(given, source);
    if (!isPrimitive(wanted)) {
      cast(source, wanted);
      return;
    }
    Type unboxed = BOXED.get(source.getInternalName());
    if (unboxed == null) { // such as Object or Number, of which nothing else can be meant
      cast(source, Type.getObjectType(boxOf(wanted)));
      unboxed = wanted;
    }
    unbox(unboxed);
    widen(unboxed, wanted);
  }

  private void cast(Type from, Type to) {
    if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(CHECKCAST, to.getInternalName());
    }
  }

  private void box(Type primitive) {
    String box = boxOf(primitive);
    String maker = "(" + primitive.getDescriptor() + ")L" + box + ";";
    code.visitMethodInsn(INVOKESTATIC, box, "valueOf", maker, false);
  }

  private void unbox(Type primitive) {
    String unboxing = primitive.getClassName() + "Value";
    code.visitMethodInsn(
        INVOKEVIRTUAL, boxOf(primitive), unboxing, "()" + primitive.getDescriptor(), false);
  }

  private void widen(Type from, Type to) {
    if (from.equals(to) || to.getSort() <= Type.INT) {
      return;
    }
    boolean wide = from == Type.LONG_TYPE;
    if (to == Type.LONG_TYPE) {
      code.visitInsn(I2L);
    } else if (to == Type.FLOAT_TYPE) {
      code.visitInsn(wide ? L2F : I2F);
    } else {
      code.visitInsn(wide ? L2D : from == Type.FLOAT_TYPE ? F2D : I2D);
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  /** The class of the objects that hold {@code primitive}s. */
  static String boxOf(Type primitive) {
    for (Map.Entry<String, Type> each : BOXED.entrySet()) {
      if (each.getValue().equals(primitive)) {
        return each.getKey();
      }
    }
    throw new IllegalArgumentException("nothing boxes " + primitive);
  }
}
