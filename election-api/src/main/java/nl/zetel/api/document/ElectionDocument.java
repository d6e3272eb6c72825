package nl.zetel.api.document;

/**
 * An election document in neutral form. Public and private documents are different types, so that private data cannot
 * reach a public writer.
 */
public sealed interface ElectionDocument
        permits ElectionDefinition,
                PollingStationList,
                Nomination,
                CandidateLists,
                CompleteCandidateLists,
                Count,
                Result {

    /** {@return what kind of document this is} */
    DocumentKind kind();

    /** {@return what the document says of itself} */
    DocumentHeader header();

    /** {@return the election that it is about} */
    ElectionReference election();
}
