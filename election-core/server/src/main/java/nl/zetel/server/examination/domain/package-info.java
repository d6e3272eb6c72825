/** The examination of candidate lists, the repair of omissions, and the decisions: Kieswet I 1–I 8. */
@NullMarked
package nl.zetel.server.examination.domain;

import org.jspecify.annotations.NullMarked;
