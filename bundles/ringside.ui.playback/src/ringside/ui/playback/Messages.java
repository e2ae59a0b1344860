package ringside.ui.playback;

import org.eclipse.osgi.util.NLS;

/** The words of playback. */
public final class Messages extends NLS {
    public static String Run_Computing;

    public static String Step_Of;
    public static String Step_LineOf;
    public static String Step_DetailOf;
    public static String Step_NotRun;
    public static String Step_RunKey;
    public static String Step_CyclesTime;
    public static String Step_Start;
    public static String Step_StartHint;
    public static String Step_Cost;
    public static String Step_NoCost;
    public static String Step_CostBefore;
    public static String Step_SameCycle;
    public static String Step_Why;
    public static String Step_Next;
    public static String Step_Because;
    public static String Step_Source;
    public static String Step_Differ;
    public static String Step_DifferOne;
    public static String Step_Nothing;

    public static String Speech_Step;
    public static String Speech_Back;

    public static String Stale_Band;
    public static String Hint_First;
    public static String Hint_Then;

    public static String Mode_Build;
    public static String Mode_Run;
    public static String Mode_Stale;
    public static String Mode_Spoken;

    public static String Layers;
    public static String Layer_Path;
    public static String Layer_Rings;
    public static String Layer_Caches;
    public static String Layer_Interrupts;
    public static String Layer_Rules;
    public static String Layer_Numbers;
    public static String Layer_Spoken;
    public static String Layer_On;
    public static String Layer_Off;
    public static String Speed_Spoken;

    public static String Conserved_Packets;
    public static String Conserved_Packet;
    public static String Conserved_Lines;
    public static String Conserved_LinesGone;
    public static String Conserved_Switch;
    public static String Broken_Packets;
    public static String Broken_Lines;
    public static String Status_Computing;
    public static String Status_Footing;

    public static String Step_Ask;
    public static String Step_AskCause;
    public static String Step_AskNoCause;
    public static String Step_AskShow;
    public static String Transport_More;
    public static String Stops_When;
    public static String Stops_Example;
    public static String Stops_Set;
    public static String Stops_ColumnWhat;
    public static String Stops_ColumnProblem;
    public static String Stops_Spoken;
    public static String Stops_At;
    public static String Stops_AtPart;
    public static String Until_Menu;
    public static String Until_Title;
    public static String Until_Label;
    public static String Until_Examples;
    public static String Until_Backwards;
    public static String Until_Go;
    public static String Until_NoneAfter;
    public static String Until_NoneBefore;
    public static String GoTo_EventMenu;
    public static String GoTo_EventTitle;
    public static String GoTo_EventRange;
    public static String GoTo_TimeMenu;
    public static String GoTo_TimeTitle;
    public static String GoTo_TimeForm;
    public static String GoTo_Title;
    public static String GoTo_Range;

    public static String Timeline_Chapters;
    public static String Timeline_Steps;
    public static String Timeline_StepsCycles;
    public static String Timeline_Cycles;
    public static String Timeline_Follows;
    public static String Timeline_Follow;
    public static String Timeline_FollowNone;
    public static String Timeline_OtherCores;
    public static String Timeline_Ring;
    public static String Core_Host;
    public static String Timeline_Spoken;

    public static String Log_Step;
    public static String Log_Cycles;
    public static String Log_Spoken;
    public static String Log_Event;
    public static String Log_Cost;
    public static String Log_Packet;
    public static String Log_Where;
    public static String Log_Kind;
    public static String Log_Filter;
    public static String Log_FilterExample;
    public static String Log_Find;
    public static String Log_Count;
    public static String Log_Filtering;
    public static String Log_NotFound;
    public static String Log_Copy;
    public static String Log_Export;
    public static String Log_NotWritten;
    public static String Log_What;

    public static String CloseUp_Empty;
    public static String CloseUp_Spoken;
    public static String CloseUp_Set;
    public static String CloseUp_Way;
    public static String CloseUp_Ways;
    public static String CloseUp_Next;
    public static String CloseUp_Then;
    public static String CloseUp_WayColumn;
    public static String CloseUp_LineColumn;
    public static String CloseUp_Tag;
    public static String CloseUp_State;
    public static String CloseUp_Owner;
    public static String CloseUp_ToCome;
    public static String CloseUp_Memory;
    public static String CloseUp_Source;
    public static String CloseUp_Copy;
    public static String CloseUp_OneSet;
    public static String CloseUp_SetsTo;
    public static String CloseUp_Sets;
    public static String CloseUp_CopyLands;
    public static String CloseUp_Lands;
    public static String CloseUp_Ring;
    public static String CloseUp_Slots;
    public static String CloseUp_Slot;
    public static String CloseUp_Buffer;
    public static String CloseUp_Packet;
    public static String CloseUp_Bytes;
    public static String CloseUp_Descriptors;
    public static String CloseUp_Available;
    public static String CloseUp_Used;
    public static String CloseUp_DeviceTakes;
    public static String CloseUp_DriverReads;
    public static String CloseUp_NoInterrupt;
    public static String CloseUp_Interrupt;
    public static String CloseUp_InterruptAt;
    public static String CloseUp_InterruptSoon;
    public static String CloseUp_NicWrites;
    public static String CloseUp_DriverLooks;
    public static String CloseUp_DriverGave;
    public static String CloseUp_Does;
    public static String CloseUp_For;
    public static String CloseUp_BusyUntil;
    public static String CloseUp_Ready;
    public static String CloseUp_InterruptFor;
    public static String CloseUp_Interrupts;
    public static String CloseUp_Exits;
    public static String CloseUp_HitsMisses;
    public static String CloseUp_PacketTitle;
    public static String CloseUp_BytesNote;
    public static String CloseUp_DstMac;
    public static String CloseUp_SrcMac;
    public static String CloseUp_DstIp;
    public static String CloseUp_SrcIp;
    public static String CloseUp_Ports;
    public static String CloseUp_PortsValue;
    public static String CloseUp_Where;
    public static String CloseUp_FirstMatch;
    public static String CloseUp_Field;
    public static String CloseUp_InPacket;
    public static String CloseUp_InRule;
    public static String CloseUp_Equal;
    public static String CloseUp_Taken;
    public static String CloseUp_NotRead;
    public static String CloseUp_Off;
    public static String CloseUp_Any;
    public static String CloseUp_Shared;
    public static String CloseUp_Machines;
    public static String CloseUp_Checks;
    public static String CloseUp_Yes;
    public static String CloseUp_No;
    public static String Causes_What;
    public static String Causes_Also;
    public static String Causes_Esc;
    public static String Causes_Spoken;
    public static String Place_None;
    public static String Place_Wire;
    public static String Place_Dma;
    public static String Place_Queued;
    public static String Place_Ready;
    public static String Place_Running;
    public static String Place_Batch;

    public static String Scale_L1;
    public static String Scale_Llc;
    public static String Scale_Memory;
    public static String Scale_Exit;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
