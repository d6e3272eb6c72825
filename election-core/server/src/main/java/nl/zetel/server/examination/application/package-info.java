/** What can be done in the examination; the only way in for other features. */
@NullMarked
package nl.zetel.server.examination.application;

import org.jspecify.annotations.NullMarked;
