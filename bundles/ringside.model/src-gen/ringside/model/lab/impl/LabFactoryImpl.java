/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import ringside.model.lab.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LabFactoryImpl extends EFactoryImpl implements LabFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static LabFactory init()
	{
		try
		{
			LabFactory theLabFactory = (LabFactory)EPackage.Registry.INSTANCE.getEFactory(LabPackage.eNS_URI);
			if (theLabFactory != null)
			{
				return theLabFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new LabFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LabFactoryImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass)
	{
		switch (eClass.getClassifierID())
		{
			case LabPackage.LAB: return createLab();
			case LabPackage.SERVER: return createServer();
			case LabPackage.SOCKET: return createSocket();
			case LabPackage.CORE: return createCore();
			case LabPackage.CACHE: return createCache();
			case LabPackage.CLASS_OF_SERVICE: return createClassOfService();
			case LabPackage.MEMORY: return createMemory();
			case LabPackage.NIC: return createNic();
			case LabPackage.HOST: return createHost();
			case LabPackage.CLASSIFIER: return createClassifier();
			case LabPackage.VIRTUAL_SWITCH: return createVirtualSwitch();
			case LabPackage.FLOW_RULE: return createFlowRule();
			case LabPackage.PACKET_MATCH: return createPacketMatch();
			case LabPackage.VIRTUAL_MACHINE: return createVirtualMachine();
			case LabPackage.VIRTUAL_NIC: return createVirtualNic();
			case LabPackage.VIRTQUEUE: return createVirtqueue();
			case LabPackage.NETWORK_FUNCTION: return createNetworkFunction();
			case LabPackage.FUNCTION_RULE: return createFunctionRule();
			case LabPackage.TRANSFER_COMPONENT: return createTransferComponent();
			case LabPackage.ROUTING_RULE: return createRoutingRule();
			case LabPackage.SHARED_MEMORY_REGION: return createSharedMemoryRegion();
			case LabPackage.ENDPOINT: return createEndpoint();
			case LabPackage.LINK: return createLink();
			case LabPackage.COST_TABLE: return createCostTable();
			case LabPackage.COST_OVERRIDE: return createCostOverride();
			case LabPackage.SCENARIO: return createScenario();
			case LabPackage.PACKET_SPEC: return createPacketSpec();
			case LabPackage.GENERATOR: return createGenerator();
			case LabPackage.PACKET_HEADER: return createPacketHeader();
			case LabPackage.TIMED_ACTION: return createTimedAction();
			case LabPackage.DIAGRAM_LAYOUT: return createDiagramLayout();
			case LabPackage.NODE_LAYOUT: return createNodeLayout();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue)
	{
		switch (eDataType.getClassifierID())
		{
			case LabPackage.PAGE_PLACEMENT:
				return createPagePlacementFromString(eDataType, initialValue);
			case LabPackage.REPLACEMENT:
				return createReplacementFromString(eDataType, initialValue);
			case LabPackage.INCLUSION:
				return createInclusionFromString(eDataType, initialValue);
			case LabPackage.HOST_KIND:
				return createHostKindFromString(eDataType, initialValue);
			case LabPackage.COPY_TARGET:
				return createCopyTargetFromString(eDataType, initialValue);
			case LabPackage.PORTION_MODE:
				return createPortionModeFromString(eDataType, initialValue);
			case LabPackage.FETCH_MODE:
				return createFetchModeFromString(eDataType, initialValue);
			case LabPackage.FAN_OUT:
				return createFanOutFromString(eDataType, initialValue);
			case LabPackage.RULE_KEY:
				return createRuleKeyFromString(eDataType, initialValue);
			case LabPackage.RULE_PUSH:
				return createRulePushFromString(eDataType, initialValue);
			case LabPackage.PROTOCOL:
				return createProtocolFromString(eDataType, initialValue);
			case LabPackage.DRIVER_MODE:
				return createDriverModeFromString(eDataType, initialValue);
			case LabPackage.TRANSMIT_MODE:
				return createTransmitModeFromString(eDataType, initialValue);
			case LabPackage.INJECT_MODE:
				return createInjectModeFromString(eDataType, initialValue);
			case LabPackage.RING_FORMAT:
				return createRingFormatFromString(eDataType, initialValue);
			case LabPackage.NOTIFY_MODE:
				return createNotifyModeFromString(eDataType, initialValue);
			case LabPackage.FULL_POLICY:
				return createFullPolicyFromString(eDataType, initialValue);
			case LabPackage.FUNCTION_KIND:
				return createFunctionKindFromString(eDataType, initialValue);
			case LabPackage.VERDICT:
				return createVerdictFromString(eDataType, initialValue);
			case LabPackage.PATH:
				return createPathFromString(eDataType, initialValue);
			case LabPackage.RULE_ACTION:
				return createRuleActionFromString(eDataType, initialValue);
			case LabPackage.MAPPING_MODE:
				return createMappingModeFromString(eDataType, initialValue);
			case LabPackage.HAND_OFF:
				return createHandOffFromString(eDataType, initialValue);
			case LabPackage.COST_PRESET:
				return createCostPresetFromString(eDataType, initialValue);
			case LabPackage.ARRIVALS:
				return createArrivalsFromString(eDataType, initialValue);
			case LabPackage.ACTION_KIND:
				return createActionKindFromString(eDataType, initialValue);
			case LabPackage.WAY_MASK:
				return createWayMaskFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue)
	{
		switch (eDataType.getClassifierID())
		{
			case LabPackage.PAGE_PLACEMENT:
				return convertPagePlacementToString(eDataType, instanceValue);
			case LabPackage.REPLACEMENT:
				return convertReplacementToString(eDataType, instanceValue);
			case LabPackage.INCLUSION:
				return convertInclusionToString(eDataType, instanceValue);
			case LabPackage.HOST_KIND:
				return convertHostKindToString(eDataType, instanceValue);
			case LabPackage.COPY_TARGET:
				return convertCopyTargetToString(eDataType, instanceValue);
			case LabPackage.PORTION_MODE:
				return convertPortionModeToString(eDataType, instanceValue);
			case LabPackage.FETCH_MODE:
				return convertFetchModeToString(eDataType, instanceValue);
			case LabPackage.FAN_OUT:
				return convertFanOutToString(eDataType, instanceValue);
			case LabPackage.RULE_KEY:
				return convertRuleKeyToString(eDataType, instanceValue);
			case LabPackage.RULE_PUSH:
				return convertRulePushToString(eDataType, instanceValue);
			case LabPackage.PROTOCOL:
				return convertProtocolToString(eDataType, instanceValue);
			case LabPackage.DRIVER_MODE:
				return convertDriverModeToString(eDataType, instanceValue);
			case LabPackage.TRANSMIT_MODE:
				return convertTransmitModeToString(eDataType, instanceValue);
			case LabPackage.INJECT_MODE:
				return convertInjectModeToString(eDataType, instanceValue);
			case LabPackage.RING_FORMAT:
				return convertRingFormatToString(eDataType, instanceValue);
			case LabPackage.NOTIFY_MODE:
				return convertNotifyModeToString(eDataType, instanceValue);
			case LabPackage.FULL_POLICY:
				return convertFullPolicyToString(eDataType, instanceValue);
			case LabPackage.FUNCTION_KIND:
				return convertFunctionKindToString(eDataType, instanceValue);
			case LabPackage.VERDICT:
				return convertVerdictToString(eDataType, instanceValue);
			case LabPackage.PATH:
				return convertPathToString(eDataType, instanceValue);
			case LabPackage.RULE_ACTION:
				return convertRuleActionToString(eDataType, instanceValue);
			case LabPackage.MAPPING_MODE:
				return convertMappingModeToString(eDataType, instanceValue);
			case LabPackage.HAND_OFF:
				return convertHandOffToString(eDataType, instanceValue);
			case LabPackage.COST_PRESET:
				return convertCostPresetToString(eDataType, instanceValue);
			case LabPackage.ARRIVALS:
				return convertArrivalsToString(eDataType, instanceValue);
			case LabPackage.ACTION_KIND:
				return convertActionKindToString(eDataType, instanceValue);
			case LabPackage.WAY_MASK:
				return convertWayMaskToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lab createLab()
	{
		LabImpl lab = new LabImpl();
		return lab;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Server createServer()
	{
		ServerImpl server = new ServerImpl();
		return server;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Socket createSocket()
	{
		SocketImpl socket = new SocketImpl();
		return socket;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core createCore()
	{
		CoreImpl core = new CoreImpl();
		return core;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cache createCache()
	{
		CacheImpl cache = new CacheImpl();
		return cache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClassOfService createClassOfService()
	{
		ClassOfServiceImpl classOfService = new ClassOfServiceImpl();
		return classOfService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memory createMemory()
	{
		MemoryImpl memory = new MemoryImpl();
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Nic createNic()
	{
		NicImpl nic = new NicImpl();
		return nic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host createHost()
	{
		HostImpl host = new HostImpl();
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Classifier createClassifier()
	{
		ClassifierImpl classifier = new ClassifierImpl();
		return classifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualSwitch createVirtualSwitch()
	{
		VirtualSwitchImpl virtualSwitch = new VirtualSwitchImpl();
		return virtualSwitch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FlowRule createFlowRule()
	{
		FlowRuleImpl flowRule = new FlowRuleImpl();
		return flowRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PacketMatch createPacketMatch()
	{
		PacketMatchImpl packetMatch = new PacketMatchImpl();
		return packetMatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualMachine createVirtualMachine()
	{
		VirtualMachineImpl virtualMachine = new VirtualMachineImpl();
		return virtualMachine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualNic createVirtualNic()
	{
		VirtualNicImpl virtualNic = new VirtualNicImpl();
		return virtualNic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Virtqueue createVirtqueue()
	{
		VirtqueueImpl virtqueue = new VirtqueueImpl();
		return virtqueue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkFunction createNetworkFunction()
	{
		NetworkFunctionImpl networkFunction = new NetworkFunctionImpl();
		return networkFunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FunctionRule createFunctionRule()
	{
		FunctionRuleImpl functionRule = new FunctionRuleImpl();
		return functionRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransferComponent createTransferComponent()
	{
		TransferComponentImpl transferComponent = new TransferComponentImpl();
		return transferComponent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoutingRule createRoutingRule()
	{
		RoutingRuleImpl routingRule = new RoutingRuleImpl();
		return routingRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SharedMemoryRegion createSharedMemoryRegion()
	{
		SharedMemoryRegionImpl sharedMemoryRegion = new SharedMemoryRegionImpl();
		return sharedMemoryRegion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Endpoint createEndpoint()
	{
		EndpointImpl endpoint = new EndpointImpl();
		return endpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link createLink()
	{
		LinkImpl link = new LinkImpl();
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostTable createCostTable()
	{
		CostTableImpl costTable = new CostTableImpl();
		return costTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostOverride createCostOverride()
	{
		CostOverrideImpl costOverride = new CostOverrideImpl();
		return costOverride;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scenario createScenario()
	{
		ScenarioImpl scenario = new ScenarioImpl();
		return scenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PacketSpec createPacketSpec()
	{
		PacketSpecImpl packetSpec = new PacketSpecImpl();
		return packetSpec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Generator createGenerator()
	{
		GeneratorImpl generator = new GeneratorImpl();
		return generator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PacketHeader createPacketHeader()
	{
		PacketHeaderImpl packetHeader = new PacketHeaderImpl();
		return packetHeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimedAction createTimedAction()
	{
		TimedActionImpl timedAction = new TimedActionImpl();
		return timedAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagramLayout createDiagramLayout()
	{
		DiagramLayoutImpl diagramLayout = new DiagramLayoutImpl();
		return diagramLayout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NodeLayout createNodeLayout()
	{
		NodeLayoutImpl nodeLayout = new NodeLayoutImpl();
		return nodeLayout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PagePlacement createPagePlacementFromString(EDataType eDataType, String initialValue)
	{
		PagePlacement result = PagePlacement.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPagePlacementToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Replacement createReplacementFromString(EDataType eDataType, String initialValue)
	{
		Replacement result = Replacement.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReplacementToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Inclusion createInclusionFromString(EDataType eDataType, String initialValue)
	{
		Inclusion result = Inclusion.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInclusionToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HostKind createHostKindFromString(EDataType eDataType, String initialValue)
	{
		HostKind result = HostKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHostKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CopyTarget createCopyTargetFromString(EDataType eDataType, String initialValue)
	{
		CopyTarget result = CopyTarget.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCopyTargetToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PortionMode createPortionModeFromString(EDataType eDataType, String initialValue)
	{
		PortionMode result = PortionMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPortionModeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FetchMode createFetchModeFromString(EDataType eDataType, String initialValue)
	{
		FetchMode result = FetchMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFetchModeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FanOut createFanOutFromString(EDataType eDataType, String initialValue)
	{
		FanOut result = FanOut.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFanOutToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RuleKey createRuleKeyFromString(EDataType eDataType, String initialValue)
	{
		RuleKey result = RuleKey.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRuleKeyToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RulePush createRulePushFromString(EDataType eDataType, String initialValue)
	{
		RulePush result = RulePush.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRulePushToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Protocol createProtocolFromString(EDataType eDataType, String initialValue)
	{
		Protocol result = Protocol.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProtocolToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DriverMode createDriverModeFromString(EDataType eDataType, String initialValue)
	{
		DriverMode result = DriverMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDriverModeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TransmitMode createTransmitModeFromString(EDataType eDataType, String initialValue)
	{
		TransmitMode result = TransmitMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTransmitModeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InjectMode createInjectModeFromString(EDataType eDataType, String initialValue)
	{
		InjectMode result = InjectMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInjectModeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RingFormat createRingFormatFromString(EDataType eDataType, String initialValue)
	{
		RingFormat result = RingFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRingFormatToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotifyMode createNotifyModeFromString(EDataType eDataType, String initialValue)
	{
		NotifyMode result = NotifyMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNotifyModeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FullPolicy createFullPolicyFromString(EDataType eDataType, String initialValue)
	{
		FullPolicy result = FullPolicy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFullPolicyToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FunctionKind createFunctionKindFromString(EDataType eDataType, String initialValue)
	{
		FunctionKind result = FunctionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFunctionKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Verdict createVerdictFromString(EDataType eDataType, String initialValue)
	{
		Verdict result = Verdict.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVerdictToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Path createPathFromString(EDataType eDataType, String initialValue)
	{
		Path result = Path.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPathToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RuleAction createRuleActionFromString(EDataType eDataType, String initialValue)
	{
		RuleAction result = RuleAction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRuleActionToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MappingMode createMappingModeFromString(EDataType eDataType, String initialValue)
	{
		MappingMode result = MappingMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMappingModeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HandOff createHandOffFromString(EDataType eDataType, String initialValue)
	{
		HandOff result = HandOff.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHandOffToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CostPreset createCostPresetFromString(EDataType eDataType, String initialValue)
	{
		CostPreset result = CostPreset.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCostPresetToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Arrivals createArrivalsFromString(EDataType eDataType, String initialValue)
	{
		Arrivals result = Arrivals.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertArrivalsToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActionKind createActionKindFromString(EDataType eDataType, String initialValue)
	{
		ActionKind result = ActionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActionKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public long createWayMask(final String it)
	{
		return ringside.model.WayMasks.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createWayMaskFromString(EDataType eDataType, String initialValue)
	{
		return createWayMask(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWayMask(final long it)
	{
		return ringside.model.WayMasks.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWayMaskToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : convertWayMask((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LabPackage getLabPackage()
	{
		return (LabPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static LabPackage getPackage()
	{
		return LabPackage.eINSTANCE;
	}

} //LabFactoryImpl
