/** Recognises deposits among the movements of a bank account: pure functions without storage, clock or chance. */
@NullMarked
package nl.zetel.server.deposit.matching;

import org.jspecify.annotations.NullMarked;
