/** Rules, holds and runs of destruction. */
@NullMarked
package nl.zetel.server.retention.domain;

import org.jspecify.annotations.NullMarked;
