/** Deposits in their tables. */
@NullMarked
package nl.zetel.server.deposit.persistence;

import org.jspecify.annotations.NullMarked;
