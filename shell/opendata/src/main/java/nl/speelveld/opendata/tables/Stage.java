package nl.speelveld.opendata.tables;

/// The texts that name the age or the grade of pupils in the tables.
public final class Stage {
  /// Not divided by age or grade.
  public static final String ALL = "";

  private Stage() {}

  /// Pupils of one age: `age 4`.
  public static String age(int age) {
    return "age " + age;
  }

  /// Pupils younger than an age: `age <4`.
  public static String youngerThan(int age) {
    return "age <" + age;
  }

  /// Pupils older than an age: `age >14`.
  public static String olderThan(int age) {
    return "age >" + age;
  }

  /// Pupils in one grade (leerjaar): `grade 3`.
  public static String grade(int grade) {
    return "grade " + grade;
  }
}
