/** Designations ("aanduidingen"), requests for them, and what is formed from them: Kieswet G, H 3. */
@NullMarked
package nl.zetel.server.designation.domain;

import org.jspecify.annotations.NullMarked;
