/*
 * The one expression language: conditions of breakpoints, filters of the log, goals. docs/expressions.md tells it to users.
 * The parser in src-gen is made of this file:
 *   mvn -f releng/codegen/pom.xml -Pgenerate process-classes
 */
grammar Expression;

condition
    : expression EOF
    ;

/** From the strongest binding to the weakest. */
expression
    : NOT expression                                                  # Not
    | MINUS expression                                                # Negative
    | OPEN expression CLOSE                                           # Group
    | left=expression operator=(PLUS | MINUS) right=expression        # Sum
    | left=expression operator=(EQUAL | UNEQUAL | BELOW | AT_MOST | ABOVE | AT_LEAST | CONTAINS | IN) right=expression # Comparison
    | left=expression AND right=expression                            # And
    | left=expression OR right=expression                             # Or
    | path                                                            # Element
    | NUMBER                                                          # Number
    | TEXT                                                            # Text
    | ADDRESS                                                         # Address
    ;

/** An element of the machine or a column of the event, such as vm1.rx.used.ring[3].id, llc[set 5,way 2].state, packet.path, LLC. */
path
    : part (DOT part)*
    ;

part
    : name index*
    ;

/** Words of the language are names where they stand in a path. */
name
    : NAME | PACKET | SET | WAY | CONTAINS | IN
    ;

index
    : SQUARE_OPEN (NUMBER | NAME) SQUARE_CLOSE
    | SQUARE_OPEN SET set=NUMBER (COMMA WAY way=NUMBER)? SQUARE_CLOSE
    ;

AND : '&&' ;
OR : '||' ;
NOT : '!' ;
EQUAL : '==' ;
UNEQUAL : '!=' ;
AT_MOST : '<=' ;
AT_LEAST : '>=' ;
BELOW : '<' ;
ABOVE : '>' ;
PLUS : '+' ;
MINUS : '-' ;
OPEN : '(' ;
CLOSE : ')' ;
SQUARE_OPEN : '[' ;
SQUARE_CLOSE : ']' ;
COMMA : ',' ;
DOT : '.' ;
CONTAINS : 'contains' ;
IN : 'in' ;
SET : 'set' ;
WAY : 'way' ;

/** 10.0.2.7, 10.0.2.0/24, 52:54:00:00:00:01. */
ADDRESS
    : DIGIT+ '.' DIGIT+ '.' DIGIT+ '.' DIGIT+ ('/' DIGIT+)?
    | HEX HEX ':' HEX HEX ':' HEX HEX ':' HEX HEX ':' HEX HEX ':' HEX HEX
    ;
/** p7, or p7.2 for its second replica. */
PACKET : 'p' DIGIT+ ('.' DIGIT+)? ;
NUMBER : '0x' HEX+ | DIGIT+ ('.' DIGIT+)? ('ns' | 'us' | 'ms')? ;
NAME : [A-Za-z_] [A-Za-z0-9_]* ;
TEXT : '"' ~["\r\n]* '"' ;
SPACE : [ \t\r\n]+ -> skip ;
/** Whatever else stands there is told by the parser. */
OTHER : . ;

fragment DIGIT : [0-9] ;
fragment HEX : [0-9A-Fa-f] ;
