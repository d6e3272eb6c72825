/** Support declarations ("ondersteuningsverklaringen", Kieswet H 4): how many, who is exempt, and which count. */
@NullMarked
package nl.zetel.law.support;

import org.jspecify.annotations.NullMarked;
