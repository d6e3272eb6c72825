/** The numbers of the lists ("lijstnummers"): Kieswet I 12–I 16. */
@NullMarked
package nl.zetel.server.numbering.domain;

import org.jspecify.annotations.NullMarked;
