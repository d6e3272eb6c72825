/** The one vocabulary of errors, as problem documents (RFC 9457). */
@NullMarked
package nl.zetel.server.problem;

import org.jspecify.annotations.NullMarked;
