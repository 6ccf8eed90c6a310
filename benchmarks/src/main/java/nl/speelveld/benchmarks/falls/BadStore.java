package nl.speelveld.benchmarks.falls;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.speelveld.store.DatabaseStore;

/// A server that says "saved" too early, to see that [SiteFalls] would find it: two classes of the
/// store with one thing left out of each, in a folder that stands before the others on the class
/// path. The classes of the house are not touched.
final class BadStore {
  private static final String ROOM = "nl/speelveld/store/database/";

  private BadStore() {}

  /// Writes them: waiting for the disk (H2) does nothing, and PostgreSQL is asked not to wait.
  static Path write(Path folder) throws IOException {
    write(
        folder,
        "H2Engine",
        ClassTransform.transformingMethods(
            method -> method.methodName().equalsString("settle"),
            (method, element) -> {
              if (element instanceof CodeModel) {
                method.withCode(CodeBuilder::return_);
              } else {
                method.with(element);
              }
            }));
    write(
        folder,
        "Database",
        ClassTransform.transformingMethodBodies((code, element) -> {
          if (element instanceof ConstantInstruction constant
              && "set synchronous_commit = on".equals(constant.constantValue())) {
            code.loadConstant("set synchronous_commit = off");
          } else {
            code.with(element);
          }
        }));
    return folder;
  }

  private static void write(Path folder, String name, ClassTransform change) throws IOException {
    String file = ROOM + name + ".class";
    try (InputStream its = DatabaseStore.class.getClassLoader().getResourceAsStream(file)) {
      if (its == null) {
        throw new IllegalStateException("there is no class (" + file + ")");
      }
      byte[] good = its.readAllBytes();
      byte[] bad = ClassFile.of().transformClass(ClassFile.of().parse(good), change);
      Path place = folder.resolve(file);
      Files.createDirectories(place.getParent());
      Files.write(place, bad);
    }
  }

  /// The same place of H2, where H2 writes half a second after a commit, as it does by itself.
  static String lazy(Path store) {
    return "jdbc:h2:async:"
        + store.resolve("office")
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";
  }
}
