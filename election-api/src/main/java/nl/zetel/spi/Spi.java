package nl.zetel.spi;

/** The SPI itself. */
public final class Spi {

    /** Semantic version of this SPI. A plugin made for another major version is refused. */
    public static final String VERSION = "1.0";

    private Spi() {}
}
