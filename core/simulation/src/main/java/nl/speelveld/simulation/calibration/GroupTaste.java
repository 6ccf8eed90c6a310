package nl.speelveld.simulation.calibration;

/// What the pupils of a group say about distance by where they go.
///
/// @param group its name
/// @param perKilometre utility of a kilometre
/// @param perKilometreError its standard error
/// @param perLogKilometre utility of a unit of ln(1 + kilometres)
/// @param perLogKilometreError its standard error
/// @param dispersion how much flows differ from the model beyond chance; standard errors are
///   widened by its root
/// @param pupils how many there are
public record GroupTaste(
    String group,
    double perKilometre,
    double perKilometreError,
    double perLogKilometre,
    double perLogKilometreError,
    double dispersion,
    double pupils) {}
