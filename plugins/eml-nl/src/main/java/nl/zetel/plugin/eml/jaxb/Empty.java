package nl.zetel.plugin.eml.jaxb;

/** An element without content. */
public final class Empty {}
