package id.tapis.registry;

/** The lists in use are others than before; the version names them. */
public record RegisterChanged(String version) {}
