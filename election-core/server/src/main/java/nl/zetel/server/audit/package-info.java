/** The audit chain: every change, in the same transaction. */
@NullMarked
package nl.zetel.server.audit;

import org.jspecify.annotations.NullMarked;
