package id.tapis.registry;

/**
 * What a source says about a company: a status, its date and the source with its date as far as
 * they are known; empty where not. Undated ones are for staff only.
 */
public record StatusOnFile(String status, String date, String source, String sourceDate) {}
