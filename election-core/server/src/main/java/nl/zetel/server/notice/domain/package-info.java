/** What the newsletter is made of, and who gets it. */
@NullMarked
package nl.zetel.server.notice.domain;

import org.jspecify.annotations.NullMarked;
