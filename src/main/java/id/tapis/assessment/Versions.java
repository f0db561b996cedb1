package id.tapis.assessment;

/** What an assessment was made with; the same three and the same text give the same answer. */
public record Versions(String rules, String models, String register) {}
