/** What can be done with designations; the only way in for other features. */
@NullMarked
package nl.zetel.server.designation.application;

import org.jspecify.annotations.NullMarked;
