package nl.speelveld.web.family;

/// The page of one school.
///
/// @param head what stands above it
/// @param school the school
/// @param basis on what the chance is based
/// @param room how many more may be on the list
public record SchoolModel(
    FamilyHead head, ProgrammeView school, SchoolsModel.BasisView basis, int room) {}
