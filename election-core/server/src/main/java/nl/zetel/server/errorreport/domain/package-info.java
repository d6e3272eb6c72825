/** Reports of suspected errors in a count (Kieswet P 1b). */
@NullMarked
package nl.zetel.server.errorreport.domain;

import org.jspecify.annotations.NullMarked;
