/** Handing in candidate lists on nomination day: Kieswet H 1, H 3. */
@NullMarked
package nl.zetel.server.submission.domain;

import org.jspecify.annotations.NullMarked;
