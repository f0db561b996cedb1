package id.tapis.registry;

import java.util.Optional;

/** A company on file: a stable id, its name as printed by the source, and its city where known. */
public record Entry(String id, String name, Optional<String> city) {}
