/** What can be done with polling stations and counts; the only way in for other features. */
@NullMarked
package nl.zetel.server.counting.application;

import org.jspecify.annotations.NullMarked;
