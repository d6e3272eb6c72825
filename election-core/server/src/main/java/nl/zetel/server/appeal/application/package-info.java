/** Appeals against decisions on lists; the only way in for other features. */
@NullMarked
package nl.zetel.server.appeal.application;

import org.jspecify.annotations.NullMarked;
