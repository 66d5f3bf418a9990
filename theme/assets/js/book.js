// What the pages do beyond being read. Each module stands alone; a page is complete without any of them.
import { keepSection } from "./language.js"
import { operateByKeyboard } from "./labels.js"
import { nameScrollers } from "./scrollers.js"
import { openForPrint } from "./print.js"

keepSection()
operateByKeyboard()
nameScrollers()
openForPrint()
