/** What can be asked of population registers; the only way in for other features. */
@NullMarked
package nl.zetel.server.register.application;

import org.jspecify.annotations.NullMarked;
