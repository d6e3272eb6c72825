/** The papers that go with a candidate list: Kieswet H 3, H 7, H 9, H 10. */
@NullMarked
package nl.zetel.server.paper.domain;

import org.jspecify.annotations.NullMarked;
