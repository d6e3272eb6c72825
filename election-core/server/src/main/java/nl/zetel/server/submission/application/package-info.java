/** What can be done on nomination day; the only way in for other features. */
@NullMarked
package nl.zetel.server.submission.application;

import org.jspecify.annotations.NullMarked;
