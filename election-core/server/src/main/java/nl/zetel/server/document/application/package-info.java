/** What can be done with documents; the only way in for other features. */
@NullMarked
package nl.zetel.server.document.application;

import org.jspecify.annotations.NullMarked;
