/** Appeals and judgments: Kieswet I 7, I 8 and I 16. */
@NullMarked
package nl.zetel.server.appeal.domain;

import org.jspecify.annotations.NullMarked;
