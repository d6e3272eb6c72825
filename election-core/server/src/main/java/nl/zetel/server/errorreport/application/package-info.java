/** Takes in reports of suspected errors and follows what becomes of them. */
@NullMarked
package nl.zetel.server.errorreport.application;

import org.jspecify.annotations.NullMarked;
