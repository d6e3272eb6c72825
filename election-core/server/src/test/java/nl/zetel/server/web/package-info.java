@NullMarked
package nl.zetel.server.web;

import org.jspecify.annotations.NullMarked;
