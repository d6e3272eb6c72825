/**
 * What the server measures of itself, as OpenMetrics text at {@code /v1/metrics}. Payara's own endpoint is shut, since it
 * knows no roles.
 */
@NullMarked
package nl.zetel.server.metrics;

import org.jspecify.annotations.NullMarked;
