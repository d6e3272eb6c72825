/** Tests of the audit chain. */
@NullMarked
package nl.zetel.server.audit;

import org.jspecify.annotations.NullMarked;
