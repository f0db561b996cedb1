package id.tapis.registry;

/**
 * What a source says about a company, for staff: a status, its date and the source with its date as
 * far as they are known; empty where not.
 */
public record StatusOnFile(String status, String date, String source, String sourceDate) {}
