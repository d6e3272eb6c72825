package nl.zetel.server.plugin;

/**
 * An extension as the host sees it now.
 *
 * @param type simple name of its type
 * @param implementation name of its class
 * @param circuit whether it is left alone after failures
 * @param statistics its calls so far
 */
public record ExtensionStatus(String type, String implementation, CircuitState circuit, CallStatistics statistics) {}
