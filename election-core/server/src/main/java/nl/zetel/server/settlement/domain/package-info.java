/** Reports of candidates who are no residents, from and to other committees: Kieswet I 1(2) and I 1(3). */
@NullMarked
package nl.zetel.server.settlement.domain;

import org.jspecify.annotations.NullMarked;
