package nl.speelveld.runs.data;

/// Pupils of a secondary school location in one type of class and year, by which offer and bridge
/// classes are known.
///
/// @param school code of the location
/// @param type name of the type as registered (`Brugjaar 1-2`, `HAVO lj 4-5`, …)
/// @param programme name of the programme as registered (`Ljvb op VWO/HAVO/VMBO-Alle Lw`, …)
/// @param stage year of the programme, 1 … 6
/// @param pupils head count
public record ClassOffer(String school, String type, String programme, int stage, int pupils) {}
