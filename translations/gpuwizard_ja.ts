<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>gpuwizard</name>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>and</source>
   <translation>および</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>or</source>
   <translation>または</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>active</source>
   <translation>有効</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>on</source>
   <translation>オン</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>yes</source>
   <translation>はい</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>unknown</source>
   <translation>不明</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>missing</source>
   <translation>見つからない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>found</source>
   <translation>検出</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashed</source>
   <translation>クラッシュ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>both</source>
   <translation>両方</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>works</source>
   <translation>動作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashes</source>
   <translation>クラッシュ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>passes</source>
   <translation>合格</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>answers</source>
   <translation>応答します</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>loaded</source>
   <translation>読み込み済み</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>computer</source>
   <translation>コンピューター</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>one</source>
   <translation>1 つ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>enough</source>
   <translation>十分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>met</source>
   <translation>満たされている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>whole</source>
   <translation>正常</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>free</source>
   <translation>制限なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>passed</source>
   <translation>合格</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>blocked</source>
   <translation>ブロック</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>good</source>
   <translation>良好</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>not good</source>
   <translation>不良</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>worth a look</source>
   <translation>要確認</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>(empty)</source>
   <translation>(空)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>about</source>
   <translation>約</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>this</source>
   <translation>これ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>key</source>
   <translation>キー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>taken</source>
   <translation>採用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>looking</source>
   <translation>確認中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Driver</source>
   <translation>ドライバー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Restart the computer</source>
   <translation>コンピューターを再起動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Restart the machine that runs the container</source>
   <translation>コンテナを実行しているマシンを再起動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>lane</source>
   <translation>レーン</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>lanes</source>
   <translation>レーン</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>left</source>
   <translation>左</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>right</source>
   <translation>右</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Entry {number}</source>
   <translation>項目 {number}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashed {name}</source>
   <translation>クラッシュ ({name})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>none ({problem})</source>
   <translation>なし ({problem})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>failed: {error}</source>
   <translation>失敗: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/card-too-new.json" />
   <source>A card newer than PyTorch</source>
   <translation>PyTorch より新しいカード</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/card-too-new.json" />
   <source>An RTX 5090 with a PyTorch whose code ends at older cards.</source>
   <translation>RTX 5090 と、それより古いカードまでのコードしかない PyTorch です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/cudnn-shadowed.json" />
   <source>A wrong cuDNN comes first</source>
   <translation>正しくない cuDNN が先に見つかる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/cudnn-shadowed.json" />
   <source>LD_LIBRARY_PATH leads to an older cuDNN before the one that fits.</source>
   <translation>LD_LIBRARY_PATH により、適合する cuDNN より先に、古い cuDNN が見つかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-missing.json" />
   <source>A card without a driver</source>
   <translation>ドライバーのないカード</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-missing.json" />
   <source>Ubuntu with an NVIDIA card, for which no driver is installed.</source>
   <translation>NVIDIA カードのある Ubuntu ですが、そのドライバーがインストールされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-too-old.json" />
   <source>A driver that is too old</source>
   <translation>古すぎるドライバー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-too-old.json" />
   <source>Driver 470 knows CUDA 11.4, and this TensorFlow was built for CUDA 12.5.</source>
   <translation>ドライバー 470 は CUDA 11.4 に対応しますが、この TensorFlow は CUDA 12.5 用にビルドされています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/healthy-workstation.json" />
   <source>A healthy workstation</source>
   <translation>正常なワークステーション</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/healthy-workstation.json" />
   <source>Two cards, on both of which PyTorch computes. This is how it looks where all is well.</source>
   <translation>2 枚のカードがあり、PyTorch は両方で計算します。問題がない場合は、このように表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/windows-tensorflow.json" />
   <source>TensorFlow 2.15 on Windows</source>
   <translation>Windows 上の TensorFlow 2.15</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/windows-tensorflow.json" />
   <source>TensorFlow has had no GPU support of its own on Windows since 2.11.</source>
   <translation>TensorFlow は、2.11 以降、Windows では独自の GPU サポートがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/__init__.py" />
   <source>CauseEntry</source>
   <translation>CauseEntry</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/__init__.py" />
   <source>Situation</source>
   <translation>Situation</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Leave them as they are</source>
   <translation>そのままにしておく</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>They tell of optional parts or of the way the program was built. Nothing needs to be mended.</source>
   <translation>任意の部品や、プログラムのビルド方法について伝えているだけです。直す必要のあるものはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Your program uses the GPU while the lines are printed.</source>
   <translation>これらの行が表示されていても、プログラムは GPU を使っています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Or have TensorFlow print less</source>
   <translation>または、TensorFlow の表示を減らす</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Have TensorFlow print less</source>
   <translation>TensorFlow の表示を減らす</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The value 1 leaves out remarks and keeps warnings. Higher values also hide lines that you may need.</source>
   <translation>値 1 では、注記が省かれ、警告は残ります。それより大きい値では、必要になるかもしれない行も表示されなくなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Started from this same terminal, your program prints fewer lines.</source>
   <translation>この同じターミナルから起動すると、プログラムが表示する行が減ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>These lines are harmless</source>
   <translation>これらの行は無害です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Lines that look like errors and mean nothing</source>
   <translation>エラーのように見えて、何の意味もない行です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The frameworks print many lines when they start, some of them in the words of an error. The ones found here are known, and programs run well with them.</source>
   <translation>フレームワークは起動時に多くの行を表示し、その中にはエラーのような言い回しのものもあります。ここで見つかった行は既知のもので、表示されてもプログラムは問題なく動きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The lines come while the framework starts, and after them the program works and uses the GPU. They speak of NUMA nodes, TensorRT, oneDNN, processor features or factories that were registered before.</source>
   <translation>これらの行はフレームワークの起動中に表示され、その後プログラムは動作して GPU を使います。内容は NUMA ノード、TensorRT、oneDNN、プロセッサの機能、登録済みのファクトリーなどに関するものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Nothing has to be mended: the program uses the GPU while the lines are printed.</source>
   <translation>何も直す必要はありません: これらの行が表示されていても、プログラムは GPU を使っています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/commands.py" />
   <source>Remove-Item -LiteralPath Env:{name} -ErrorAction SilentlyContinue</source>
   <translation>Remove-Item -LiteralPath Env:{name} -ErrorAction SilentlyContinue</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Run this on the host, the machine that runs the container, and not inside it.</source>
   <translation>これは、コンテナの中ではなく、コンテナを実行しているマシン (ホスト) で実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Docker</source>
   <translation>Docker</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Podman</source>
   <translation>Podman</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Kubernetes</source>
   <translation>Kubernetes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Apptainer or Singularity</source>
   <translation>Apptainer または Singularity</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container as before.</source>
   <translation>前と同じようにコンテナを起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The command prints a table with your card.</source>
   <translation>コマンドが、お使いのカードの載った表を表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This is the inside of a container ({engine}).</source>
   <translation>ここはコンテナ ({engine}) の内部です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This is the inside of a container.</source>
   <translation>ここはコンテナの内部です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This container was given the GPU without a part of its driver</source>
   <translation>このコンテナには、ドライバーの一部が欠けたまま GPU が渡されました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>{where} The host puts the driver's libraries into it, and {get} was not among them. Which ones it gets depends on the capabilities that were asked for when it was started.</source>
   <extracomment>where = f'This is the inside of a container ({engine}).' if engine else 'This is the inside of a container.'</extracomment>
   <translation>{where} ホストはドライバーのライブラリをコンテナに入れますが、{get} はその中にありませんでした。どのライブラリが入るかは、コンテナの起動時に要求された機能 (capability) によって決まります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>{where} A container sees only what it was given at its start, and this one was given no GPU. The card and the driver of the host can be in perfect order. Installing a driver inside the container would not help.</source>
   <extracomment>where = f'This is the inside of a container ({engine}).' if engine else 'This is the inside of a container.'</extracomment>
   <translation>{where} コンテナから見えるのは起動時に渡されたものだけで、このコンテナには GPU が渡されませんでした。ホストのカードとドライバーには、何の問題もない可能性があります。コンテナの中にドライバーをインストールしても役に立ちません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Docker, start the container anew with "--gpus all"</source>
   <translation>Docker の場合、「--gpus all」を付けてコンテナを起動し直す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Add it to docker run; in a Compose file, reserve a device of the driver nvidia with the capability gpu. The command here tries it in a small container. {ON_HOST}</source>
   <translation>docker run に付け加えてください。Compose ファイルでは、ドライバー nvidia のデバイスを機能 gpu 付きで予約します。ここのコマンドは、それを小さなコンテナで試します。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The trial removes itself. {SAME_AGAIN}</source>
   <translation>試行用のコンテナは自動的に削除されます。{SAME_AGAIN}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a minute for the trial</source>
   <translation>試行に 1 分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Podman, start the container anew with "--device nvidia.com/gpu=all"</source>
   <translation>Podman の場合、「--device nvidia.com/gpu=all」を付けてコンテナを起動し直す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Add it to podman run. The command here tries it in a small container. {ON_HOST}</source>
   <translation>podman run に付け加えてください。ここのコマンドは、それを小さなコンテナで試します。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container anew with the capability "{get}"</source>
   <translation>機能「{get}」を付けてコンテナを起動し直す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Both "compute" and "utility" are needed. With Docker, add "-e NVIDIA_DRIVER_CAPABILITIES=compute,utility" to docker run; in a Compose file or a pod, set that variable. {ON_HOST}</source>
   <translation>「compute」と「utility」の両方が必要です。Docker では、docker run に「-e NVIDIA_DRIVER_CAPABILITIES=compute,utility」を付け加えます。Compose ファイルや Pod では、この変数を設定します。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If Docker does not know that option, set up the NVIDIA Container Toolkit on the host</source>
   <translation>Docker がそのオプションを認識しない場合は、ホストに NVIDIA Container Toolkit を設定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The toolkit hands the card to containers. Install the package nvidia-container-toolkit from NVIDIA's repository first; these commands then tell Docker about it. {ON_HOST}</source>
   <translation>このツールキットが、カードをコンテナに渡します。まず、NVIDIA のリポジトリからパッケージ nvidia-container-toolkit をインストールしてください。その後、ここのコマンドで Docker に登録します。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The small container of the first step prints a table with your card.</source>
   <translation>最初の手順の小さなコンテナが、お使いのカードの載った表を表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Take the nvidia runtime out of /etc/docker/daemon.json on the host and restart Docker.</source>
   <translation>ホストの /etc/docker/daemon.json から nvidia ランタイムを取り除き、Docker を再起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a few minutes; running containers are restarted</source>
   <translation>数分、実行中のコンテナは再起動される</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If Podman does not know that device, describe the card to it on the host</source>
   <translation>Podman がそのデバイスを認識しない場合は、ホストでカードの記述を作成する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The tool nvidia-ctk from the package nvidia-container-toolkit writes the description (CDI). Repeat it after each update of the driver, unless the service nvidia-cdi-refresh does. {ON_HOST}</source>
   <translation>パッケージ nvidia-container-toolkit のツール nvidia-ctk が、その記述 (CDI) を書き出します。サービス nvidia-cdi-refresh が代わりに行わない限り、ドライバーを更新するたびに繰り返してください。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Delete /etc/cdi/nvidia.yaml on the host.</source>
   <translation>ホストの /etc/cdi/nvidia.yaml を削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start it anew with "--nv"</source>
   <translation>「--nv」を付けて起動し直す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The option stands behind exec, run or shell: "apptainer exec --nv IMAGE nvidia-smi" is a trial. It hands the host's driver libraries in. With Singularity the word is singularity, all else is the same. {ON_HOST}</source>
   <translation>このオプションは exec、run、shell の後に書きます。「apptainer exec --nv IMAGE nvidia-smi」で試すことができます。これで、ホストのドライバーのライブラリが中に渡されます。Singularity ではコマンド名が singularity になり、ほかはすべて同じです。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside, the command nvidia-smi prints a table with your card.</source>
   <translation>内部で、コマンド nvidia-smi が、お使いのカードの載った表を表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Leave "--nv" out again.</source>
   <translation>「--nv」を外してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>On a cluster, ask for a GPU in the job first</source>
   <translation>クラスターでは、まずジョブで GPU を要求する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A job without a GPU has none to hand in. With Slurm, "--gres=gpu:1" asks for one. On the machine itself nvidia-smi must show it before the container is started.</source>
   <translation>GPU のないジョブには、中に渡せる GPU がありません。Slurm では「--gres=gpu:1」で 1 つ要求します。コンテナを起動する前に、マシン自体で nvidia-smi に GPU が表示されている必要があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Outside of the container, in the same job, nvidia-smi prints a table with a card.</source>
   <translation>コンテナの外で、同じジョブの中で、nvidia-smi がカードの載った表を表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Give the container a GPU device</source>
   <translation>コンテナに GPU デバイスを割り当てる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Incus it is "incus config device add NAME gpu gpu", with LXD the same with lxc in place of incus. NAME stands for the container's name. {ON_HOST}</source>
   <translation>Incus では「incus config device add NAME gpu gpu」、LXD では incus を lxc に置き換えた同じコマンドです。NAME はコンテナの名前を表します。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container the folder /dev holds nvidia0.</source>
   <translation>コンテナの中で、フォルダー /dev に nvidia0 があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The same command with "remove NAME gpu" in place of "add NAME gpu gpu" takes it away.</source>
   <translation>同じコマンドの「add NAME gpu gpu」を「remove NAME gpu」に置き換えると、割り当てを解除できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Have the host's driver libraries put into the container</source>
   <translation>ホストのドライバーのライブラリをコンテナに入れるようにする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>That is the setting "nvidia.runtime=true" of the container. The host needs the package nvidia-container-toolkit for it. {ON_HOST}</source>
   <translation>それは、コンテナの設定「nvidia.runtime=true」です。そのためには、ホストにパッケージ nvidia-container-toolkit が必要です。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container the command nvidia-smi prints a table with your card.</source>
   <translation>コンテナの中で、コマンド nvidia-smi が、お使いのカードの載った表を表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Set nvidia.runtime to false again.</source>
   <translation>nvidia.runtime を false に戻してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If the GPU was there and vanished, restart the container</source>
   <translation>GPU があったのに消えた場合は、コンテナを再起動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A reload of the host's services (systemctl daemon-reload) can take the card away from running containers.</source>
   <translation>ホストのサービスの再読み込み (systemctl daemon-reload) によって、実行中のコンテナからカードが失われることがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Nothing is to be undone.</source>
   <translation>元に戻す操作は不要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a minute</source>
   <translation>1 分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Ask for a GPU in the pod's description</source>
   <translation>Pod の記述で GPU を要求する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Write nvidia.com/gpu: 1 under resources, limits. Without it a pod gets none, even on a GPU node. Some clusters, K3s among them, also need runtimeClassName: nvidia.</source>
   <translation>resources の limits の下に nvidia.com/gpu: 1 と書いてください。これがないと、GPU ノードの上でも Pod に GPU は渡されません。K3s など一部のクラスターでは、runtimeClassName: nvidia も必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Take the lines out of the description and start the pod anew.</source>
   <translation>記述からその行を取り除き、Pod を起動し直してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a few minutes, longer where no GPU is free</source>
   <translation>数分、空いている GPU がない場合はもっと長く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Look whether the cluster offers GPUs at all</source>
   <translation>クラスターがそもそも GPU を提供しているかを確認する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The nodes must list nvidia.com/gpu. If none does, whoever runs the cluster has to install NVIDIA's device plugin or GPU operator. Run this where you use kubectl.</source>
   <translation>ノードの一覧に nvidia.com/gpu が含まれている必要があります。どのノードにもない場合は、クラスターの管理者が NVIDIA のデバイスプラグインまたは GPU Operator をインストールする必要があります。これは、kubectl を使う場所で実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A node lists nvidia.com/gpu with a number above 0.</source>
   <translation>あるノードに、nvidia.com/gpu が 0 より大きい数とともに表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With another sandbox, give it the card in its own way</source>
   <translation>ほかのサンドボックスでは、それぞれの方法でカードを渡す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Apptainer takes "--nv"; a Slurm job needs "--gres=gpu:1"; LXC needs a gpu device; a sandbox of an editor or agent must be told to let the files /dev/nvidia* through.</source>
   <translation>Apptainer は「--nv」を受け付けます。Slurm のジョブには「--gres=gpu:1」が必要です。LXC には gpu デバイスが必要です。エディターやエージェントのサンドボックスには、ファイル /dev/nvidia* を通すように設定する必要があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start it as before.</source>
   <translation>前と同じように起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Found: {files}.</source>
   <translation>見つかったもの: {files}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Remove the driver's libraries from the image, then start a new container</source>
   <translation>ドライバーのライブラリをイメージから削除し、新しいコンテナを起動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>In the image's build file (the Dockerfile), take out the line that installs a driver package. If the base image brings files such as libcuda.so.1 and libnvidia-ml.so.1, delete them there. The host's own libraries are put in at the start.</source>
   <translation>イメージのビルドファイル (Dockerfile) で、ドライバーのパッケージをインストールする行を取り除いてください。ベースイメージに libcuda.so.1 や libnvidia-ml.so.1 などのファイルが含まれている場合は、そこで削除してください。ホスト自身のライブラリは起動時に入れられます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container from the old image.</source>
   <translation>古いイメージからコンテナを起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>as long as the image takes to build</source>
   <translation>イメージのビルドにかかる時間</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Build the image without the GPU, on an image that holds no driver</source>
   <translation>ドライバーを含まないイメージを基に、GPU なしでイメージをビルドする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A build with the nvidia runtime as Docker's default leaves such files behind. NVIDIA's own CUDA images hold CUDA but no driver.</source>
   <translation>nvidia ランタイムを Docker の既定にしてビルドすると、このようなファイルが残ります。NVIDIA 自身の CUDA イメージには CUDA が含まれていますが、ドライバーは含まれていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A container from the new image starts, and nvidia-smi works in it.</source>
   <translation>新しいイメージからコンテナが起動し、その中で nvidia-smi が動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This container was started without the GPU</source>
   <translation>このコンテナは GPU なしで起動されました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container was given no GPU when it was started</source>
   <translation>コンテナの起動時に GPU が渡されませんでした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A container sees only what it was given at its start, and this one was given no GPU. The card and the driver of the host can be in perfect order.</source>
   <translation>コンテナから見えるのは起動時に渡されたものだけで、このコンテナには GPU が渡されませんでした。ホストのカードとドライバーには、何の問題もない可能性があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>nvidia-smi works on the machine itself and is unknown inside the container, or there is no file /dev/nvidia0 inside. The container was started by a tool, an editor or a script without an option for GPUs.</source>
   <translation>nvidia-smi がマシン自体では動作するのにコンテナの中では認識されない、またはコンテナの中にファイル /dev/nvidia0 がありません。コンテナを起動したツール、エディター、スクリプトに、GPU のオプションが指定されていませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container, nvidia-smi prints a table with the card and the framework lists it.</source>
   <translation>コンテナの中で、nvidia-smi がカードの載った表を表示し、フレームワークの一覧にカードが現れます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container's image holds driver libraries of its own</source>
   <translation>コンテナのイメージに、独自のドライバーのライブラリが含まれています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Driver libraries inside the image clash with those of the host</source>
   <translation>イメージの中のドライバーのライブラリが、ホストのものと衝突しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The driver's libraries must be those of the host, which are put into the container at its start. This image brings its own, of another version. The two get into each other's way.</source>
   <translation>ドライバーのライブラリは、起動時にコンテナに入れられるホストのものでなければなりません。このイメージには、別のバージョンの独自のライブラリが含まれています。この 2 つが互いに妨げ合っています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container fails at its start with a message that libnvidia-ml.so.1 or libcuda.so.1 exists, or it names two driver versions. Its build file installs an NVIDIA driver, or it was built while a GPU was attached.</source>
   <translation>コンテナの起動が、libnvidia-ml.so.1 または libcuda.so.1 が既に存在するというメッセージで失敗するか、2 つのドライバーのバージョンが表示されます。ビルドファイルが NVIDIA ドライバーをインストールしているか、GPU が接続された状態でイメージがビルドされました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A new container starts without that message, and nvidia-smi in it names the driver version of the host.</source>
   <translation>新しいコンテナがそのメッセージなしで起動し、その中の nvidia-smi がホストのドライバーのバージョンを示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA is NVIDIA's set of libraries for computing on a GPU.</source>
   <translation>CUDA は、GPU で計算するための NVIDIA のライブラリ群です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The CUDA library {names} is not installed</source>
   <translation>CUDA ライブラリ {names} がインストールされていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Several CUDA libraries are not installed</source>
   <translation>いくつかの CUDA ライブラリがインストールされていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Missing: {names}.</source>
   <translation>足りないもの: {names}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Without that, {waiting} cannot be loaded either.</source>
   <translation>それがないと、{waiting} も読み込めません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>the CUDA libraries</source>
   <translation>CUDA ライブラリ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>It wants {wanted}, and {found} was found.</source>
   <extracomment>wanted = f'nvidia-cuda-nvcc-cu12=={same[0]}.{same[1]}.*' if len(same) == 2 else _ANY_NVCC</extracomment>
   <translation>必要なのは {wanted} ですが、見つかったのは {found} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The library in question is {names}.</source>
   <translation>問題のライブラリは {names} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The libraries in question are {names}.</source>
   <translation>問題のライブラリは {names} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>the fitting CUDA libraries</source>
   <translation>適合する CUDA ライブラリ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>What is missing here is {names}.</source>
   <translation>ここで足りないのは {names} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The compiler parts come as a package of their own, which the extra of the framework brings along.</source>
   <translation>コンパイラーの部品は別のパッケージとして提供され、フレームワークの extra を指定すると一緒にインストールされます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the compiler parts with the framework's extra</source>
   <translation>フレームワークの extra でコンパイラーの部品をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Tell the compiler XLA where the folder with the missing part is</source>
   <translation>足りない部品のあるフォルダーの場所をコンパイラー XLA に教える</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The part was found in {folders}, which is not where XLA looks.</source>
   <translation>その部品は {folders} で見つかりましたが、そこは XLA が探す場所ではありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Take the variable XLA_FLAGS away, or open a new terminal.</source>
   <translation>変数 XLA_FLAGS を取り除くか、新しいターミナルを開いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Or install only the package that holds them</source>
   <translation>または、それらを含むパッケージだけをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install only the package that holds them</source>
   <translation>それらを含むパッケージだけをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>nvidia-cuda-nvcc-cu12 holds ptxas and libdevice, in a download of some 50 MB.</source>
   <translation>nvidia-cuda-nvcc-cu12 には ptxas と libdevice が含まれ、ダウンロードは約 50 MB です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a minute, 50 MB</source>
   <translation>1 分、50 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the compiler parts with conda</source>
   <translation>conda でコンパイラーの部品をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The package cuda-nvcc holds ptxas and libdevice.</source>
   <translation>パッケージ cuda-nvcc には ptxas と libdevice が含まれています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a few minutes, 200 MB</source>
   <translation>数分、200 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the package nvidia-cuda-nvcc-cu12 beside the framework</source>
   <translation>フレームワークと並べてパッケージ nvidia-cuda-nvcc-cu12 をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>It holds ptxas and libdevice. "tensorflow[and-cuda]" (from 2.14 on) and "jax[cuda12]" bring it along. For a framework with CUDA 11 its name ends in cu11.</source>
   <translation>これには ptxas と libdevice が含まれています。「tensorflow[and-cuda]」(2.14 以降) と「jax[cuda12]」では、一緒にインストールされます。CUDA 11 を使うフレームワークでは、パッケージ名の末尾が cu11 になります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Start your program again: the message is gone.</source>
   <translation>プログラムを再び起動してください: メッセージは出なくなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Remove the package again.</source>
   <translation>そのパッケージを削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the CUDA toolkit {value}</source>
   <translation>CUDA ツールキット {value} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>of the version that the framework was built with</source>
   <translation>(フレームワークのビルドに使われたバージョン)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>On Windows these parts come with NVIDIA's toolkit. Leave its display driver out when the installer asks.</source>
   <translation>Windows では、これらの部品は NVIDIA のツールキットに含まれています。インストーラーに尋ねられたら、付属のディスプレイドライバーは除外してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Open a new terminal and check again.</source>
   <translation>新しいターミナルを開き、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Uninstall that CUDA version in the Windows settings.</source>
   <translation>Windows の設定で、そのバージョンの CUDA をアンインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>about 15 minutes, 4 GB</source>
   <translation>約 15 分、4 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install a C++ compiler</source>
   <translation>C++ コンパイラーをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Compiling on the fly, as torch.compile does, also needs the system's compiler. On Windows that is a part of Microsoft's Build Tools.</source>
   <translation>torch.compile のように実行中にコンパイルを行う場合は、システムのコンパイラーも必要です。Windows では、それは Microsoft の Build Tools の一部です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Compiling on the fly, as torch.compile does, also needs the system's compiler.</source>
   <translation>torch.compile のように実行中にコンパイルを行う場合は、システムのコンパイラーも必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>On Windows that is a part of Microsoft's Build Tools.</source>
   <translation>Windows では、それは Microsoft の Build Tools の一部です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Open a new terminal and start your program again.</source>
   <translation>新しいターミナルを開き、プログラムを再び起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The command winget uninstall --id {BUILD_TOOLS} removes it.</source>
   <translation>コマンド winget uninstall --id {BUILD_TOOLS} で削除できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Remove the same packages with the package manager.</source>
   <translation>パッケージマネージャーで同じパッケージを削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>about 10 minutes, 5 GB on Windows</source>
   <translation>約 10 分、Windows では 5 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a few minutes, 300 MB</source>
   <translation>数分、300 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA libraries that the framework loads are not installed</source>
   <translation>フレームワークが読み込む CUDA ライブラリがインストールされていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>A library such as cudart or cuBLAS is nowhere on the machine</source>
   <translation>cudart や cuBLAS などのライブラリが、マシンのどこにもありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>{CUDA_IS} The framework loads them when it starts. They are separate from the driver, and at least one of them is nowhere to be found.</source>
   <translation>{CUDA_IS} フレームワークは起動時にこれを読み込みます。これらはドライバーとは別のもので、少なくとも 1 つがどこにも見つかりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The log says that libcudart, libcublas, cudart64 or the like could not be loaded, and the driver works. The framework was installed without its GPU extra, or a package beside it was removed.</source>
   <translation>ログに、libcudart、libcublas、cudart64 などを読み込めなかったと記録されており、ドライバーは動作しています。フレームワークが GPU 用の extra なしでインストールされたか、関連するパッケージが削除されました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The step CUDA libraries lists each library with the file that is loaded, and the framework lists the GPU.</source>
   <translation>「CUDA ライブラリ」ステップに、各ライブラリと読み込まれるファイルが表示され、フレームワークの一覧に GPU が現れます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA is installed in another version than this framework loads</source>
   <translation>このフレームワークが読み込むものとは別のバージョンの CUDA がインストールされています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The framework asks for one version of CUDA, and the machine has another</source>
   <translation>フレームワークが求める CUDA のバージョンと、マシンにあるバージョンが異なります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>{CUDA_IS} Each build of a framework loads one certain version of them, by name. The machine has CUDA, but not that version. Several versions can lie side by side.</source>
   <translation>{CUDA_IS} フレームワークの各ビルドは、特定の 1 つのバージョンを名前で読み込みます。マシンには CUDA がありますが、そのバージョンではありません。複数のバージョンを並べて置くことができます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA was installed by hand, in the newest version, for a framework that was built with an older one. The library in the message bears another number than the files in the folder of CUDA.</source>
   <translation>古い CUDA でビルドされたフレームワークのために、最新バージョンの CUDA を手動でインストールしました。メッセージにあるライブラリの番号が、CUDA のフォルダーにあるファイルの番号と異なります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The step CUDA libraries shows each library in the version that this build asks for.</source>
   <translation>「CUDA ライブラリ」ステップに、各ライブラリが、このビルドの求めるバージョンで表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Parts of the GPU compiler are missing</source>
   <translation>GPU コンパイラーの部品が足りません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>ptxas, libdevice, nvcc or a C++ compiler is needed and not there</source>
   <translation>ptxas、libdevice、nvcc、または C++ コンパイラーが必要ですが、ありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Some programs translate code for the GPU while they run. For that they need parts of NVIDIA's compiler, or the system's own, and one of them was not found. Other work on the GPU can go well all the same.</source>
   <translation>一部のプログラムは、実行中に GPU 用のコードを変換します。そのためには NVIDIA のコンパイラーの部品か、システム自身のコンパイラーが必要ですが、そのうちの 1 つが見つかりませんでした。それでも、GPU でのほかの処理は問題なく動くことがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Plain operations run on the GPU, while jit_compile, torch.compile or the first JAX program fails. The message names ptxas, libdevice, nvcc or cl.exe.</source>
   <translation>通常の演算は GPU で動きますが、jit_compile、torch.compile、または最初の JAX プログラムが失敗します。メッセージに ptxas、libdevice、nvcc、cl.exe のいずれかが含まれます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The same program compiles and runs without naming the missing part.</source>
   <translation>同じプログラムが、足りない部品の名前を出さずに、コンパイルされて動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is NVIDIA's library for neural networks; convolutions run through it.</source>
   <translation>cuDNN は、ニューラルネットワーク用の NVIDIA のライブラリです。畳み込みはこれを通して実行されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The framework opens it by a file name that holds the main version, so a copy of another main version is not even looked at.</source>
   <translation>フレームワークは、メインバージョンを含むファイル名でこれを開くため、メインバージョンの異なるコピーは検索の対象にもなりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The framework asks for {names}.</source>
   <translation>フレームワークは {names} を求めています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>What is here is {file}.</source>
   <translation>ここにあるのは {file} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The loaded file is {file}.</source>
   <translation>読み込まれるファイルは {file} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN {found} is loaded, but the framework needs {least} or newer</source>
   <translation>cuDNN {found} が読み込まれますが、フレームワークには {least} 以降が必要です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN {found} is loaded, but the framework needs {wanted}</source>
   <extracomment>wanted = asked if asked.startswith('nvidia-cudnn-cu') else _requirement(s, wheels)</extracomment>
   <translation>cuDNN {found} が読み込まれますが、フレームワークには {wanted} が必要です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Only cuDNN {found} is here, and the framework needs {least} or newer</source>
   <translation>ここにあるのは cuDNN {found} だけですが、フレームワークには {least} 以降が必要です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Only cuDNN {found} is here, and the framework needs {wanted}</source>
   <extracomment>wanted = asked if asked.startswith('nvidia-cudnn-cu') else _requirement(s, wheels)</extracomment>
   <translation>ここにあるのは cuDNN {found} だけですが、フレームワークには {wanted} が必要です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Only a cuDNN of another main version is here</source>
   <translation>ここにあるのは、メインバージョンの異なる cuDNN だけです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>the fitting cuDNN</source>
   <translation>適合する cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Change only cuDNN to a version that fits this framework</source>
   <translation>cuDNN だけを、このフレームワークに適合するバージョンに変更する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>A newer cuDNN of the same main version also runs programs that were built with an older one.</source>
   <translation>メインバージョンが同じで、より新しい cuDNN であれば、古い cuDNN でビルドされたプログラムも動きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a few minutes, 1 GB</source>
   <translation>数分、1 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Install a cuDNN that fits this framework with conda</source>
   <translation>このフレームワークに適合する cuDNN を conda でインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>This environment belongs to conda, so conda should change it.</source>
   <translation>この環境は conda のものなので、変更も conda で行うべきです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Where several frameworks share an environment, each may want its own cuDNN. One for each keeps the peace.</source>
   <translation>複数のフレームワークが 1 つの環境を共有していると、それぞれが別の cuDNN を必要とすることがあります。フレームワークごとに環境を分ければ、衝突は起きません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Or keep this framework in an environment of its own</source>
   <translation>または、このフレームワークを専用の環境に置く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Keep this framework in an environment of its own</source>
   <translation>このフレームワークを専用の環境に置く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Delete the new environment; nothing else was changed.</source>
   <translation>新しい環境を削除してください。ほかには何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>about 5 minutes, 6 GB on the disk</source>
   <translation>約 5 分、ディスク上で 6 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>What could not be loaded is {names}.</source>
   <translation>読み込めなかったのは {names} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Lay the files of cuDNN down anew</source>
   <translation>cuDNN のファイルを改めて配置する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>That puts back whatever is damaged or absent, in the same version.</source>
   <translation>これにより、破損しているものや存在しないものが、同じバージョンで元に戻ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a complete cuDNN</source>
   <translation>完全な cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN lies in {folders}.</source>
   <translation>cuDNN は {folders} にあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Put zlibwapi.dll (64 bit) into the folder that holds cuDNN</source>
   <translation>zlibwapi.dll (64 ビット) を、cuDNN のあるフォルダーに置く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN 8.3 to 8.9 needs this file, but its archive lacks it. Windows then blames another file.{folder} NVIDIA's installation guide for cuDNN on Windows says where to get it.</source>
   <extracomment>folder = f' cuDNN lies in {s.folders[0]}.' if s.folders else ''</extracomment>
   <translation>cuDNN 8.3 から 8.9 にはこのファイルが必要ですが、cuDNN のアーカイブには含まれていません。その場合、Windows は別のファイルのせいだと表示します。{folder}入手先は、Windows 用 cuDNN の NVIDIA のインストールガイドに書かれています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Delete the file again.</source>
   <translation>そのファイルを削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a few minutes</source>
   <translation>数分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is not installed</source>
   <translation>cuDNN がインストールされていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>NVIDIA's library for neural networks is nowhere on the machine</source>
   <translation>NVIDIA のニューラルネットワーク用ライブラリが、マシンのどこにもありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It is separate from the driver and from CUDA, and no copy of the version that the framework loads was found.</source>
   <translation>{CUDNN_IS} これはドライバーとも CUDA とも別のもので、フレームワークが読み込むバージョンは見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Simple arithmetic on the GPU works and the first convolution fails, or the log says that libcudnn or cudnn64 could not be loaded. It is common where CUDA was installed by hand, since cuDNN is a download of its own.</source>
   <translation>GPU での単純な計算は動きますが、最初の畳み込みが失敗します。または、libcudnn や cudnn64 を読み込めなかったとログに記録されています。cuDNN は別にダウンロードするものなので、CUDA を手動でインストールした場合によく起こります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The test on the GPU runs its convolution, and the step cuDNN names the version that is loaded.</source>
   <translation>GPU テストで畳み込みが実行され、「cuDNN」ステップに、読み込まれたバージョンが示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The loaded cuDNN does not fit the framework</source>
   <translation>読み込まれた cuDNN がフレームワークに適合していません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is there, in a version that this framework was not built for</source>
   <translation>cuDNN はありますが、このフレームワークのビルド時に想定されたバージョンではありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It must be of the same main version as the one that the framework was built with, and not older. The copy that is loaded here is not.</source>
   <translation>{CUDNN_IS} これは、フレームワークのビルドに使われたものとメインバージョンが同じで、それより古くないものでなければなりません。ここで読み込まれるものは、そうではありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The message names two versions, the loaded one and the one that the source was compiled with. It began after a package was installed or updated, or cuDNN was once installed by hand.</source>
   <translation>メッセージに 2 つのバージョンが示されます。読み込まれたものと、ソースのコンパイルに使われたものです。パッケージをインストールまたは更新した後に始まったか、以前に cuDNN を手動でインストールしたことがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The step cuDNN shows one version that is at least the one that the framework was built with.</source>
   <translation>「cuDNN」ステップに、フレームワークのビルドに使われたバージョン以上のバージョンが 1 つだけ表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>A part of cuDNN is missing</source>
   <translation>cuDNN の一部が足りません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is there, but one of the files that it consists of cannot be loaded</source>
   <translation>cuDNN はありますが、それを構成するファイルの 1 つを読み込めません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It consists of several files, which load one another. The first one is there, but a part of it, or a file that a part needs, is not.</source>
   <translation>{CUDNN_IS} これは互いに読み込み合う複数のファイルで構成されています。最初のファイルはありますが、その一部、または一部が必要とするファイルがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The message names a file such as libcudnn_ops, libcudnn_cnn or zlibwapi.dll, often only at the first convolution. Files of cuDNN were copied by hand, or an installation was interrupted.</source>
   <translation>メッセージに libcudnn_ops、libcudnn_cnn、zlibwapi.dll などのファイル名が示されます。多くの場合、最初の畳み込みのときに初めて表示されます。cuDNN のファイルを手動でコピーしたか、インストールが中断されました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The test on the GPU runs its convolution, and the step cuDNN names no missing part.</source>
   <translation>GPU テストで畳み込みが実行され、「cuDNN」ステップに、足りない部分は示されません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>no driver is set up for it</source>
   <translation>ドライバーが設定されていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver is damaged, or memory ran out</source>
   <translation>ドライバーが破損しているか、メモリが不足した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it cannot start</source>
   <translation>起動できない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the computer has no room for it among its addresses, which a firmware (BIOS) setting can change</source>
   <translation>このコンピューターのアドレス空間に空きがないが、ファームウェア (BIOS) の設定で変更できる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it waits for a restart of the computer</source>
   <translation>コンピューターの再起動を待っている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver has to be installed again</source>
   <translation>ドライバーを再インストールする必要がある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its settings in Windows' registry are damaged</source>
   <translation>Windows のレジストリにある設定が破損している</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows is about to remove it</source>
   <translation>Windows がこれから取り外すところである</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>somebody has disabled it</source>
   <translation>誰かが無効にした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it is not there or does not work properly</source>
   <translation>存在しないか、正しく動作していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>no driver is installed for it</source>
   <translation>ドライバーがインストールされていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the firmware (BIOS) has switched it off</source>
   <translation>ファームウェア (BIOS) でオフになっている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows could not load its driver</source>
   <translation>Windows がドライバーを読み込めなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the service of its driver is switched off</source>
   <translation>ドライバーのサービスがオフになっている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver failed while it was starting</source>
   <translation>ドライバーの起動中に失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>an older copy of its driver is still in memory</source>
   <translation>ドライバーの古いコピーがまだメモリに残っている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>a file of its driver is damaged or missing</source>
   <translation>ドライバーのファイルが破損しているか、足りない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the settings of its driver in the registry are not valid</source>
   <translation>レジストリにあるドライバーの設定が無効である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the driver itself reported that the card failed</source>
   <translation>ドライバー自身が、カードの障害を報告した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>a program or service has switched it off</source>
   <translation>プログラムまたはサービスがオフにした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it is not connected now</source>
   <translation>現在、接続されていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it was prepared for unplugging</source>
   <translation>取り外しの準備がされた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows blocks this version of the driver</source>
   <translation>Windows が、このバージョンのドライバーをブロックしている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the signature of its driver cannot be checked</source>
   <translation>ドライバーの署名を確認できない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver is the software from NVIDIA through which every program reaches the card.</source>
   <translation>ドライバーは NVIDIA のソフトウェアで、すべてのプログラムはこれを通してカードを利用します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The card itself was found: {gpu}.</source>
   <translation>カード自体は見つかりました: {gpu}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} A container borrows it from the machine that it runs on, and none arrived here.{seen}</source>
   <extracomment>seen = f' The card itself was found: {s.gpu}.' if s.gpu else ''</extracomment>
   <translation>{DRIVER_IS} コンテナは、自分が動いているマシンからドライバーを借りますが、ここには何も届きませんでした。{seen}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.{seen}</source>
   <extracomment>seen = f' The card itself was found: {s.gpu}.' if s.gpu else ''</extracomment>
   <translation>{DRIVER_IS} ドライバーは Python とは別に、コンピューター全体に対して一度だけインストールします。ここでは見つかりませんでした。{seen}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Without a driver no program can use {gpu_or}.</source>
   <translation>ドライバーがなければ、どのプログラムも {gpu_or} を使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>the card</source>
   <translation>カード</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Install the NVIDIA driver</source>
   <translation>NVIDIA ドライバーをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If the host has the driver, start the container with the GPU</source>
   <translation>ホストにドライバーがある場合は、GPU を指定してコンテナを起動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>With Docker, add "--gpus all" to docker run. The driver is then put into the container.</source>
   <translation>Docker では、docker run に「--gpus all」を付け加えてください。すると、ドライバーがコンテナに入れられます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Inside the container the command nvidia-smi shows the card.</source>
   <translation>コンテナの中で、コマンド nvidia-smi がカードを表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver answers only after a long time</source>
   <translation>NVIDIA ドライバーが応答するまでに長い時間がかかります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It works, but it needed {strip} for the first answer. Where nothing keeps it awake, it starts anew for every program, which is common on servers.</source>
   <translation>{DRIVER_IS} ドライバーは動作していますが、最初の応答に {strip} かかりました。動作を保つものがない場合、ドライバーはプログラムごとに起動し直します。これはサーバーでよくあることです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>NVML, its management library</source>
   <translation>管理ライブラリ NVML</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>CUDA's first call</source>
   <translation>CUDA の最初の呼び出し</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>the tool {get}</source>
   <translation>ツール {get}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is installed but does not answer</source>
   <translation>NVIDIA ドライバーはインストールされていますが、応答しません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed, but {asked} gave no answer within the time limit. A driver in that state usually stays so until the computer is restarted.</source>
   <translation>{DRIVER_IS} ドライバーはインストールされていますが、{asked} から制限時間内に応答がありませんでした。この状態のドライバーは、通常、コンピューターを再起動するまでそのままです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver ends every program that calls it ({get})</source>
   <translation>NVIDIA ドライバーが、呼び出したプログラムをすべて終了させます ({get})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Calling it from a small program of our own ended that program at once, so the fault lies with the driver and not with the framework. A damaged or half-finished installation can do that.</source>
   <translation>{DRIVER_IS}gpuwizard の小さなプログラムからドライバーを呼び出すと、そのプログラムがすぐに終了しました。したがって、問題はフレームワークではなくドライバーにあります。破損したインストールや、途中で止まったインストールが原因のことがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>which means: {says}</source>
   <translation>その意味: {says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Windows gives code {problem_code} for the card{means}.</source>
   <extracomment>means = f', which means: {says}' if says else ''</extracomment>
   <translation>{explanation}Windows は、このカードにコード {problem_code} を示しています{means}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Another driver, nouveau, holds the NVIDIA card</source>
   <translation>別のドライバー nouveau が NVIDIA カードを使用しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Linux has loaded nouveau instead, an open driver that cannot run CUDA. Only one of the two can hold the card.</source>
   <translation>{explanation}Linux は代わりに nouveau を読み込みました。これは、CUDA を実行できないオープンなドライバーです。カードを使用できるのは、どちらか一方だけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Secure Boot is on: it lets the kernel load only drivers whose signature it knows, and a driver that was built on this computer needs such a signature.</source>
   <translation>{explanation} セキュアブートがオンになっています: カーネルは、知っている署名の付いたドライバーだけを読み込みます。このコンピューターでビルドされたドライバーには、そのような署名が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Here {loaded} is loaded, while the libraries are of {library}.</source>
   <translation>ここでは {loaded} が読み込まれていますが、ライブラリは {library} のものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The restart loads the new kernel part, and both halves are of one version again.</source>
   <translation>再起動すると新しいカーネル部分が読み込まれ、両方の部分が再び同じバージョンになります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Look whether LD_LIBRARY_PATH brings a driver library from elsewhere</source>
   <translation>LD_LIBRARY_PATH が別の場所のドライバーのライブラリを持ち込んでいないかを確認する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If nvidia-smi works without that variable, a folder in it holds a driver library of another version.</source>
   <translation>その変数がなければ nvidia-smi が動作する場合、変数に含まれるフォルダーに、別のバージョンのドライバーのライブラリがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If it works that way, take that folder out of LD_LIBRARY_PATH.</source>
   <translation>それで動作する場合は、そのフォルダーを LD_LIBRARY_PATH から取り除いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Reinstall the NVIDIA driver</source>
   <translation>NVIDIA ドライバーを再インストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>A clean installation brings both halves along.</source>
   <translation>クリーンインストールでは、両方の部分がそろって入ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>On a server without a screen, reload the kernel part instead of restarting</source>
   <translation>画面のないサーバーでは、再起動の代わりにカーネル部分を読み込み直す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>It works only while no program uses the card. Else the command says that the module is in use.</source>
   <translation>カードを使っているプログラムがない間だけ有効です。それ以外の場合、コマンドはモジュールが使用中であると表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Nothing is to be undone: a restart does the same.</source>
   <translation>元に戻す操作は不要です: 再起動しても同じ結果になります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If it stays, reinstall the NVIDIA driver</source>
   <translation>それでも変わらない場合は、NVIDIA ドライバーを再インストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>An update that stopped half-way leaves parts of two versions.</source>
   <translation>途中で止まった更新では、2 つのバージョンの部分が残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Installed is {have}.</source>
   <translation>インストールされているのは {have} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>At least {need} is needed.</source>
   <translation>{need} 以上が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>CUDA {get}</source>
   <translation>CUDA {get}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>a newer CUDA</source>
   <translation>より新しい CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver {have} is too old</source>
   <translation>NVIDIA ドライバー {have} は古すぎます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} This build of {framework_title} uses {cuda}, for which this driver is too old.{now}{least} CUDA toolkits and Python packages do not change the driver.</source>
   <extracomment>cuda = f"CUDA {s.get('needed_cuda')}" if s.get('needed_cuda') else 'a newer CUDA'; now = f' Installed is {have}.' if have else ''; least = f' At least {need} is needed.' if need else ''</extracomment>
   <translation>{DRIVER_IS} この {framework_title} のビルドは {cuda} を使いますが、それにはこのドライバーは古すぎます。{now}{least}CUDA ツールキットや Python パッケージがドライバーを変更することはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>A newer driver runs everything that the old one ran, so this is safe for other programs.</source>
   <translation>新しいドライバーは、古いドライバーで動いていたものをすべて動かします。そのため、ほかのプログラムに影響はありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Update the NVIDIA driver</source>
   <translation>NVIDIA ドライバーを更新する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Run this work on a machine with a newer card, or on the processor</source>
   <translation>この処理を、より新しいカードのあるマシンか、プロセッサで実行する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The last drivers for {gpu_or} are those of branch {branch}, so no driver can be new enough for this build.</source>
   <translation>{gpu_or} 用の最後のドライバーはブランチ {branch} のものです。そのため、このビルドに足りる新しさのドライバーはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>this card</source>
   <translation>このカード</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Run this check on the other machine.</source>
   <translation>もう一方のマシンで、このチェックを実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If the driver must stay, install a {framework_title} that fits it</source>
   <translation>ドライバーを変えられない場合は、それに適合する {framework_title} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Install a {framework_title} that fits this driver</source>
   <translation>このドライバーに適合する {framework_title} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>An older CUDA is content with an older driver.</source>
   <translation>古い CUDA であれば、古いドライバーで足ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{why} JAX's plugin for CUDA 12 needs only driver 525.</source>
   <translation>{why}CUDA 12 用の JAX プラグインに必要なドライバーは 525 だけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{why} TensorFlow 2.14 uses CUDA 11.8, which needs only driver 450.</source>
   <translation>{why}TensorFlow 2.14 は CUDA 11.8 を使い、これに必要なドライバーは 450 だけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>No NVIDIA driver is installed</source>
   <translation>NVIDIA ドライバーがインストールされていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The software that makes the card usable is not there</source>
   <translation>カードを使えるようにするソフトウェアがありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.</source>
   <translation>{DRIVER_IS} ドライバーは Python とは別に、コンピューター全体に対して一度だけインストールします。ここでは見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi is unknown, and the system or the card is new. On Windows the Device Manager calls the card a Microsoft Basic Display Adapter.</source>
   <translation>コマンド nvidia-smi が認識されず、システムまたはカードが新しいものです。Windows のデバイス マネージャーでは、カードが Microsoft 基本ディスプレイ アダプターと表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints a table with the card and the driver's version.</source>
   <translation>コマンド nvidia-smi が、カードとドライバーのバージョンの載った表を表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is installed but is not running</source>
   <translation>NVIDIA ドライバーはインストールされていますが、動作していません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver's files are there, but the system has not started it, or it does not answer</source>
   <translation>ドライバーのファイルはありますが、システムが起動していないか、ドライバーが応答しません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Its files are here, but the system has not started it, so no program reaches the card.</source>
   <translation>{DRIVER_IS} ファイルはここにありますが、システムがドライバーを起動していないため、どのプログラムもカードを利用できません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi is there and says that it cannot communicate with the driver. Often the system's kernel was updated, Secure Boot is on, or Windows shows a warning sign beside the card.</source>
   <translation>コマンド nvidia-smi はありますが、ドライバーと通信できないと表示します。多くの場合、システムのカーネルが更新されたか、セキュアブートがオンになっているか、Windows でカードの横に警告マークが付いています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints its table within a few seconds, also after a restart.</source>
   <translation>再起動の後でも、コマンド nvidia-smi が数秒以内に表を表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The two halves of the NVIDIA driver are of different versions</source>
   <translation>NVIDIA ドライバーの 2 つの部分のバージョンが異なります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver was updated, and the part inside the kernel is still the old one</source>
   <translation>ドライバーは更新されましたが、カーネルの中の部分はまだ古いままです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver has a part inside the system's kernel and libraries beside it, which must be of one version. Usually an update has replaced the libraries while the old kernel part is still loaded.</source>
   <translation>ドライバーには、システムのカーネルの中の部分と、それとは別のライブラリがあり、同じバージョンでなければなりません。通常は、更新によってライブラリが置き換えられたのに、古いカーネル部分がまだ読み込まれています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi says: Driver/library version mismatch. The card worked until the system installed updates, and the computer was not restarted since.</source>
   <translation>コマンド nvidia-smi が「Driver/library version mismatch」と表示します。システムが更新プログラムをインストールするまでカードは動作しており、その後コンピューターは再起動されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints its table again instead of naming two versions.</source>
   <translation>コマンド nvidia-smi が、2 つのバージョンを示す代わりに、再び表を表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is too old for this framework</source>
   <translation>NVIDIA ドライバーが、このフレームワークには古すぎます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The framework's CUDA needs a newer driver than the one installed</source>
   <translation>フレームワークの CUDA には、インストールされているものより新しいドライバーが必要です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Each version of CUDA needs a driver that is new enough. CUDA toolkits and Python packages do not change the driver.</source>
   <translation>{DRIVER_IS}CUDA の各バージョンには、十分に新しいドライバーが必要です。CUDA ツールキットや Python パッケージがドライバーを変更することはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The framework was updated and the driver was not, or a message says that the driver version is insufficient. The CUDA Version that nvidia-smi shows is lower than the one that the framework uses.</source>
   <translation>フレームワークは更新されたのにドライバーは更新されていないか、ドライバーのバージョンが不十分であるというメッセージが出ます。nvidia-smi に表示される CUDA Version が、フレームワークの使う CUDA より低くなっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The CUDA Version in the table of nvidia-smi is at least the one that the framework was built with.</source>
   <translation>nvidia-smi の表の CUDA Version が、フレームワークのビルドに使われたバージョン以上です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A restart brings every part of the driver up in the right order.</source>
   <translation>再起動すると、ドライバーのすべての部分が正しい順序で起動します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the container so that the host's own driver library is used</source>
   <translation>ホスト自身のドライバーのライブラリが使われるようにコンテナを起動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The start-up script of an NVIDIA image can put its compat folder first. Leave that script out (docker run --entrypoint), or take the compat folder out of LD_LIBRARY_PATH.</source>
   <translation>NVIDIA のイメージの起動スクリプトが、compat フォルダーを先頭に置くことがあります。そのスクリプトを使わないようにするか (docker run --entrypoint)、LD_LIBRARY_PATH から compat フォルダーを取り除いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Or take an image whose CUDA version is not newer than the driver's</source>
   <translation>または、CUDA のバージョンがドライバーのものより新しくないイメージを使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Take an image whose CUDA version is not newer than the driver's</source>
   <translation>CUDA のバージョンがドライバーのものより新しくないイメージを使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Such an image needs no compat library. nvidia-smi on the host shows the newest CUDA that the driver runs.</source>
   <translation>そのようなイメージには compat ライブラリは必要ありません。ドライバーで動く最新の CUDA は、ホストの nvidia-smi に表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the container from the earlier image.</source>
   <translation>以前のイメージからコンテナを起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>several GB to download</source>
   <translation>数 GB のダウンロード</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Try it without LD_LIBRARY_PATH</source>
   <translation>LD_LIBRARY_PATH なしで試す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>If nvidia-smi and your program work then, a compat folder in that variable is the culprit.</source>
   <translation>それで nvidia-smi とプログラムが動作する場合は、その変数に含まれる compat フォルダーが原因です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Open a new terminal; the variable is set there as before.</source>
   <translation>新しいターミナルを開いてください。そこでは変数が以前のとおりに設定されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A driver that is new enough needs no compat library.</source>
   <translation>十分に新しいドライバーには compat ライブラリは必要ありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Remove the package cuda-compat</source>
   <translation>パッケージ cuda-compat を削除する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. It lies in {place}.</source>
   <translation>これはデータセンター用のカード専用で、特定の古いドライバーだけを対象としています。場所は {place} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. It lies in {place}. The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation>これはデータセンター用のカード専用で、特定の古いドライバーだけを対象としています。場所は {place} です。パッケージマネージャーでは、cuda-compat-12-4 のようにバージョンの付いた名前で一覧に表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers.</source>
   <translation>これはデータセンター用のカード専用で、特定の古いドライバーだけを対象としています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation>これはデータセンター用のカード専用で、特定の古いドライバーだけを対象としています。パッケージマネージャーでは、cuda-compat-12-4 のようにバージョンの付いた名前で一覧に表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It lies in {place}.</source>
   <translation>場所は {place} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation>パッケージマネージャーでは、cuda-compat-12-4 のようにバージョンの付いた名前で一覧に表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Install the package {value} again.</source>
   <translation>パッケージ {value} を再びインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Move to another host</source>
   <translation>別のホストに移る</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The fault is on the machine that runs the container. Nothing inside the container can mend it.</source>
   <translation>問題は、コンテナを実行しているマシンにあります。コンテナの中から直すことはできません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Reload the driver's memory module</source>
   <translation>ドライバーのメモリモジュールを読み込み直す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It takes seconds and cures the state that a suspend leaves behind. End programs that use the GPU first.</source>
   <translation>数秒で終わり、サスペンドの後に残る不具合が直ります。先に、GPU を使っているプログラムを終了してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Nothing is to be undone: the same module is loaded again.</source>
   <translation>元に戻す操作は不要です: 同じモジュールが再び読み込まれます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Let the driver save its state before the computer sleeps</source>
   <translation>コンピューターのスリープ前に、ドライバーが状態を保存するようにする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver's own sleep services keep it alive over a suspend. They are often switched off.</source>
   <translation>ドライバー自身のスリープ用サービスが、サスペンドの間ドライバーの状態を保ちます。これらはオフになっていることがよくあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Suspend the computer, wake it up, and check again.</source>
   <translation>コンピューターをサスペンドし、復帰させてから、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Disable the same three services with systemctl.</source>
   <translation>systemctl で同じ 3 つのサービスを無効にしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Wait some minutes and look at the state of the fabric</source>
   <translation>数分待ってから、ファブリックの状態を確認する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>After a start of the machine the fabric needs time. nvidia-smi -q shows its state; it must be Completed.</source>
   <translation>マシンの起動後、ファブリックの準備には時間がかかります。nvidia-smi -q でその状態が表示されます。Completed になっている必要があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The line State under Fabric says Completed.</source>
   <translation>Fabric の下の State の行が Completed になります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Have the fabric manager started on the host</source>
   <translation>ホストでファブリックマネージャーを起動してもらう</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It runs on the machine that holds the cards. Until then this host should get no GPU jobs.</source>
   <translation>これは、カードを備えたマシンで動作します。それまで、このホストには GPU ジョブを割り当てないでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Nothing is to be undone here: the service belongs to the host.</source>
   <translation>ここで元に戻す操作は不要です: サービスはホストのものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the service nvidia-fabricmanager</source>
   <translation>サービス nvidia-fabricmanager を開始する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It joins the cards over NVSwitch. Without it CUDA refuses to start on such a machine.</source>
   <translation>これは NVSwitch を通してカードをつなぎます。このようなマシンでは、これがないと CUDA は起動しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The state of the service is active. Then check again.</source>
   <translation>サービスの状態が active になります。その後、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Disable the service with systemctl.</source>
   <translation>systemctl でサービスを無効にしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Install the fabric manager of the driver's own version</source>
   <translation>ドライバーと同じバージョンのファブリックマネージャーをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Both must be of exactly the same version. The driver is {version}. Machines with B200 or newer cards also need the package nvlsm.</source>
   <translation>両者のバージョンは完全に一致していなければなりません。ドライバーは {version} です。B200 以降のカードを備えたマシンでは、パッケージ nvlsm も必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Both must be of exactly the same version. Machines with B200 or newer cards also need the package nvlsm.</source>
   <translation>両者のバージョンは完全に一致していなければなりません。B200 以降のカードを備えたマシンでは、パッケージ nvlsm も必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver is {version}.</source>
   <translation>ドライバーは {version} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The service nvidia-fabricmanager starts.</source>
   <translation>サービス nvidia-fabricmanager が開始します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Remove the package again with the package manager.</source>
   <translation>パッケージマネージャーでそのパッケージを削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A compatibility version of the driver's library is in the way</source>
   <translation>ドライバーのライブラリの互換バージョンが妨げになっています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A libcuda from the package cuda-compat is used where it is not supported</source>
   <translation>パッケージ cuda-compat の libcuda が、サポートされていない場所で使われています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>NVIDIA has a package, cuda-compat, that lets an older driver run newer CUDA programs. It works only on data-centre cards with certain drivers. Here it is loaded in place of the driver's own library and fails.</source>
   <translation>NVIDIA には、古いドライバーで新しい CUDA プログラムを動かすためのパッケージ cuda-compat があります。これは、データセンター用のカードと特定のドライバーでしか動作しません。ここでは、ドライバー自身のライブラリの代わりに読み込まれ、失敗しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The program runs in one of NVIDIA's containers on a GeForce or workstation card, and the host's driver is older than the image. The message speaks of forward compatibility, or gives error 804 or 803.</source>
   <translation>プログラムは、GeForce またはワークステーション用のカードの上で NVIDIA のコンテナの中で動いており、ホストのドライバーはイメージより古いものです。メッセージが forward compatibility に触れているか、エラー 804 または 803 を示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The framework lists the card, and no libcuda from a folder named compat is loaded any more.</source>
   <translation>フレームワークの一覧にカードが現れ、compat という名前のフォルダーの libcuda が読み込まれなくなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver's memory module does not work</source>
   <translation>ドライバーのメモリモジュールが動作していません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>nvidia-smi works, but CUDA cannot start because of nvidia-uvm</source>
   <translation>nvidia-smi は動作しますが、nvidia-uvm のために CUDA が起動できません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver answers simple questions, so nvidia-smi looks fine. For computing it needs a second part, nvidia-uvm, which manages memory, and that part fails. It often happens after the computer was suspended.</source>
   <translation>ドライバーは簡単な問い合わせには応答するので、nvidia-smi には問題がないように見えます。計算には、メモリを管理するもう 1 つの部分 nvidia-uvm が必要ですが、それが失敗しています。これは、コンピューターをサスペンドした後によく起こります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The GPU worked before the computer slept, and nvidia-smi still shows it. The framework finds no GPU, and CUDA answers with unknown error (999).</source>
   <translation>コンピューターがスリープするまで GPU は動作しており、nvidia-smi には今も表示されます。フレームワークは GPU を見つけられず、CUDA は unknown error (999) と応答します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The framework lists the card, also after the computer slept and woke up.</source>
   <translation>コンピューターがスリープして復帰した後でも、フレームワークの一覧にカードが現れます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The link between this server's GPUs is not up</source>
   <translation>このサーバーの GPU 間の接続が確立していません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The NVSwitch fabric, which joins the cards of a server, is not ready</source>
   <translation>サーバーのカードをつなぐ NVSwitch ファブリックの準備ができていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>In large servers the cards are joined by NVSwitch chips. A service, the fabric manager, must set these up before CUDA can start, even on a single card.</source>
   <translation>大型のサーバーでは、カードが NVSwitch チップでつながれています。単一のカードで使う場合でも、CUDA が起動する前に、ファブリックマネージャーというサービスがこれらを設定しなければなりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The machine holds eight or more cards such as A100, H100 or B200, and it was started or updated a short time ago. nvidia-smi shows all of them while CUDA answers system not yet initialized (802).</source>
   <translation>マシンに A100、H100、B200 などのカードが 8 枚以上あり、少し前に起動または更新されました。nvidia-smi にはすべてのカードが表示されますが、CUDA は system not yet initialized (802) と応答します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>nvidia-smi -q shows Completed as the state of the fabric, and the framework lists the cards.</source>
   <translation>nvidia-smi -q がファブリックの状態を Completed と表示し、フレームワークの一覧にカードが現れます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The device files come from the machine that runs the container, so they are mended there.</source>
   <translation>デバイスファイルはコンテナを実行しているマシンから来るため、そのマシンで直します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>{HOST_MUST} A restart makes them anew.</source>
   <translation>{HOST_MUST} 再起動すると、これらは新しく作られます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Have the device files made</source>
   <translation>デバイスファイルを作成させる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>NVIDIA's small tool nvidia-modprobe makes them, the one for GPU memory (nvidia-uvm) included.</source>
   <translation>NVIDIA の小さなツール nvidia-modprobe が、GPU メモリ用のもの (nvidia-uvm) も含めて作成します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Nothing is to be undone: the files last until the next restart.</source>
   <translation>元に戻す操作は不要です: これらのファイルは次の再起動まで残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>If the command is unknown, install nvidia-modprobe first</source>
   <translation>コマンドが認識されない場合は、まず nvidia-modprobe をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Some distributions leave it out of the driver's package.</source>
   <translation>一部のディストリビューションでは、ドライバーのパッケージに含まれていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The command nvidia-modprobe is found.</source>
   <translation>コマンド nvidia-modprobe が見つかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Remove the package nvidia-modprobe with the package manager.</source>
   <translation>パッケージマネージャーでパッケージ nvidia-modprobe を削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>with "--gpus all"</source>
   <translation>「--gpus all」を付ける</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>as a pod that asks for nvidia.com/gpu</source>
   <translation>nvidia.com/gpu を要求する Pod にする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>with "--nv"</source>
   <translation>「--nv」を付ける</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>with the GPU</source>
   <translation>GPU 付き</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Stop the container and start a new one {with_gpu}</source>
   <translation>コンテナを停止し、新しいコンテナを起動する: {with_gpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>{HOST_MUST} A container that was started earlier does not get files that appear later.</source>
   <translation>{HOST_MUST} 先に起動したコンテナには、後からできたファイルは渡されません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Nothing is to be undone; what was saved only inside the old container goes with it.</source>
   <translation>元に戻す操作は不要です。ただし、古いコンテナの中だけに保存されたものは、コンテナとともに失われます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Here it is {file}, which is set to {mode}.</source>
   <translation>ここでは {file} で、{mode} に設定されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Here it is {file}.</source>
   <translation>ここでは {file} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>which is set to {mode}.</source>
   <translation>{mode} に設定されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Look who may open the device files</source>
   <translation>デバイスファイルを開けるユーザーを確認する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The first letters of each line say who may read and write. The two names after them are owner and group.</source>
   <translation>各行の先頭の文字は、誰が読み書きできるかを示します。その後の 2 つの名前は、所有者とグループです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Your name, or one of your groups, is among those who may read and write.</source>
   <translation>お使いのユーザー名、または所属するグループの 1 つが、読み書きできるものの中にあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>the group "{group}"</source>
   <extracomment>group = parts[2] if len(parts) &gt;= 3 and (not parts[1].isdigit()) else ''</extracomment>
   <translation>グループ「{group}」</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>the group that owns the files (often video)</source>
   <translation>ファイルを所有するグループ (多くは video)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Put your user into {who}</source>
   <extracomment>who = f'the group "{group}"' if group else 'the group that owns the files (often video)'</extracomment>
   <translation>お使いのユーザーを {who} に追加する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Membership lasts, and it opens the card for you alone and not for everybody. It counts from your next login.</source>
   <translation>メンバーシップは持続し、すべてのユーザーではなく、あなただけがカードを使えるようになります。次回のログインから有効になります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Membership lasts, and it opens the card for you alone and not for everybody. It counts from your next login. The command is "sudo usermod -aG GROUP $USER", with its name in place of GROUP.</source>
   <translation>メンバーシップは持続し、すべてのユーザーではなく、あなただけがカードを使えるようになります。次回のログインから有効になります。コマンドは「sudo usermod -aG GROUP $USER」で、GROUP をそのグループの名前に置き換えます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The command is "sudo usermod -aG GROUP $USER", with its name in place of GROUP.</source>
   <translation>コマンドは「sudo usermod -aG GROUP $USER」で、GROUP をそのグループの名前に置き換えます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Log out and in again, then check again.</source>
   <translation>ログアウトしてログインし直し、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Take your user out of the group again with gpasswd.</source>
   <translation>gpasswd で、お使いのユーザーをグループから外してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Or open the device files for every user of this computer</source>
   <translation>または、このコンピューターのすべてのユーザーにデバイスファイルを開放する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Open the device files for every user of this computer</source>
   <translation>このコンピューターのすべてのユーザーにデバイスファイルを開放する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>That is the driver's own default. It lasts until the next restart, so it also shows whether this was it.</source>
   <translation>これはドライバー自身の既定の設定です。次の再起動まで続くため、これが原因だったかどうかの確認にもなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Restart the computer.</source>
   <translation>コンピューターを再起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Give the container's user the group that owns the device files</source>
   <translation>コンテナのユーザーに、デバイスファイルを所有するグループを与える</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Docker takes it as "--group-add" with the number of that group, a pod as supplementalGroups. Podman without root takes "--group-add keep-groups", which hands on the groups that you have yourself.</source>
   <translation>Docker では、そのグループの番号を「--group-add」で指定し、Pod では supplementalGroups で指定します。root なしの Podman では「--group-add keep-groups」を使います。これは、自分が所属しているグループを引き渡します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Start the container without that option.</source>
   <translation>そのオプションなしでコンテナを起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On a host with SELinux, allow containers to use devices</source>
   <translation>SELinux を使うホストでは、コンテナにデバイスの使用を許可する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>SELinux (Fedora, RHEL) refuses it by default. The setting container_use_devices allows it on the host: setsebool -P container_use_devices on.</source>
   <translation>SELinux (Fedora、RHEL) は、既定ではこれを拒否します。設定 container_use_devices により、ホストで許可できます: setsebool -P container_use_devices on。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Set the same setting to off.</source>
   <translation>同じ設定を off にしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Your user may not open the graphics card's device files</source>
   <translation>お使いのユーザーには、グラフィックカードのデバイスファイルを開く権限がありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The device files exist, but this user or container is not allowed to open them</source>
   <translation>デバイスファイルはありますが、このユーザーまたはコンテナには開く権限がありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On Linux a program reaches the card through files in the folder /dev. They exist, but your user is not allowed to open them. With administrator rights the same program would work.</source>
   <translation>Linux では、プログラムはフォルダー /dev のファイルを通してカードを利用します。ファイルはありますが、お使いのユーザーには開く権限がありません。管理者権限があれば、同じプログラムが動作するはずです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The same command works with sudo, or for another user of the computer. It is common on shared machines and clusters, and in containers that do not run as root.</source>
   <translation>同じコマンドが、sudo を付けた場合や、コンピューターの別のユーザーでは動作します。これは、共有のマシンやクラスター、root として実行されないコンテナでよくあることです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Without sudo, nvidia-smi shows the card and the framework lists it.</source>
   <translation>sudo なしで、nvidia-smi がカードを表示し、フレームワークの一覧にカードが現れます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Missing here: {missing}.</source>
   <translation>ここで足りないもの: {missing}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The driver runs, but its device files are missing</source>
   <translation>ドライバーは動作していますが、そのデバイスファイルがありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The files in /dev through which programs reach the card were not made</source>
   <translation>プログラムがカードを利用するための /dev のファイルが作成されていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On Linux a program reaches the card through files in the folder /dev, such as nvidia0 and nvidia-uvm. The driver is loaded, but nobody made these files. That is common on machines without a screen.</source>
   <translation>Linux では、プログラムはフォルダー /dev の nvidia0 や nvidia-uvm などのファイルを通してカードを利用します。ドライバーは読み込まれていますが、これらのファイルが作成されていません。これは、画面のないマシンでよくあることです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The machine is a server or a cloud machine without a screen, and it was started not long ago. The GPU works after somebody ran nvidia-smi as administrator, and stops working after the next restart.</source>
   <translation>マシンは画面のないサーバーまたはクラウドのマシンで、少し前に起動されました。誰かが管理者として nvidia-smi を実行した後は GPU が動作し、次の再起動の後には動作しなくなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The folder /dev holds nvidia0, nvidiactl and nvidia-uvm, also after a restart.</source>
   <translation>再起動の後でも、フォルダー /dev に nvidia0、nvidiactl、nvidia-uvm があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>about 10 minutes, 1 GB</source>
   <translation>約 10 分、1 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>On the host, not in the container:</source>
   <translation>コンテナの中ではなく、ホストで:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In Windows, not in WSL:</source>
   <translation>WSL の中ではなく、Windows で:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Restart. {SMI_WORKS} Then check again.</source>
   <translation>再起動してください。{SMI_WORKS} その後、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Take version {oldest} or newer.</source>
   <translation>バージョン {oldest} 以降を選んでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Drivers after branch {branch} no longer know this card, so take one of branch {branch}.</source>
   <translation>ブランチ {branch} より後のドライバーはこのカードに対応していないため、ブランチ {branch} のものを選んでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Secure Boot is on here, so the new driver also needs a signature: if a password is asked for, choose one, and at the next start choose "Enroll MOK" and type it.</source>
   <translation>ここではセキュアブートがオンになっているため、新しいドライバーには署名も必要です: パスワードを求められたら任意のものを決め、次の起動時に「Enroll MOK」を選んで、そのパスワードを入力してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>The same tool, or the package manager, can remove what it installed.</source>
   <translation>同じツール、またはパッケージマネージャーで、インストールしたものを削除できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Remove {several} with the package manager, and restart.</source>
   <translation>パッケージマネージャーで {several} を削除し、再起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>The tool that installed the driver can remove it or go back to the older version.</source>
   <translation>ドライバーをインストールしたツールで、ドライバーを削除するか、以前のバージョンに戻すことができます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Download the driver for your card from NVIDIA's page for drivers (nvidia.com/drivers), and tick the box for a clean installation.</source>
   <translation>NVIDIA のドライバーのページ (nvidia.com/drivers) からお使いのカード用のドライバーをダウンロードし、クリーンインストールのチェックボックスをオンにしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In the Device Manager, the properties of the card have a page Driver with a button that goes back to the old one.</source>
   <translation>デバイス マネージャーのカードのプロパティに [ドライバー] タブがあり、古いドライバーに戻すボタンがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>A container uses the driver of the machine that it runs on. A driver inside it would only do harm.</source>
   <translation>コンテナは、自分が動いているマシンのドライバーを使います。中に入れたドライバーは害になるだけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>WSL uses the driver of Windows. A Linux driver inside WSL would only do harm.</source>
   <translation>WSL は Windows のドライバーを使います。WSL の中に入れた Linux 用ドライバーは害になるだけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Use your distribution's own package of the driver, which follows updates of the kernel.</source>
   <translation>ディストリビューション自身のドライバーパッケージを使ってください。カーネルの更新にも追従します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>For Windows it comes from NVIDIA's page for drivers (nvidia.com/drivers). On Linux take your distribution's own package of it.</source>
   <translation>Windows 用は、NVIDIA のドライバーのページ (nvidia.com/drivers) から入手します。Linux では、ディストリビューション自身のパッケージを使ってください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>On the host the command nvidia-smi shows the card. Start the container again and check again.</source>
   <translation>ホストで、コマンド nvidia-smi がカードを表示します。コンテナを起動し直し、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In Windows and in WSL the command nvidia-smi shows the card. Then check again.</source>
   <translation>Windows と WSL で、コマンド nvidia-smi がカードを表示します。その後、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>gpuwizard runs a small program of its own on each GPU by the driver alone, without any framework and without the CUDA toolkit.</source>
   <translation>gpuwizard は、フレームワークも CUDA ツールキットも使わず、ドライバーだけで、独自の小さなプログラムを各 GPU で実行します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Take overclocking back, and check cooling and power cables</source>
   <translation>オーバークロックをやめ、冷却と電源ケーブルを確認する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Raised clock rates, heat and a weak power supply make cards fail in the middle of a computation.</source>
   <translation>引き上げられたクロック、熱、能力の足りない電源は、計算の途中でカードの障害を引き起こします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The check passes several times in a row.</source>
   <translation>チェックに数回続けて合格します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Set the former clock rates again.</source>
   <translation>以前のクロックを設定し直してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>half an hour</source>
   <translation>30 分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A clean installation brings all parts of the driver in one version, and replaces what is damaged.</source>
   <translation>クリーンインストールでは、ドライバーのすべての部分が同じバージョンでそろい、破損しているものが置き換えられます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The NVIDIA driver{have} cannot compile a program for {gpu_or}</source>
   <extracomment>have = f' {s.driver_version}' if s.driver_version else ''</extracomment>
   <translation>NVIDIA ドライバー{have}は、{gpu_or} 用のプログラムをコンパイルできません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>the GPU</source>
   <translation>GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver has to compile it for the card first, and refused, although it is written for drivers of many years ago. Then the driver is too old, or its compiler is left over from an older one.</source>
   <translation>{ALONE} ドライバーは、まずそのプログラムをカード用にコンパイルする必要がありますが、それを拒否しました。このプログラムは、何年も前のドライバー向けに書かれています。したがって、ドライバーが古すぎるか、そのコンパイラーが古いドライバーから残ったものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A newer driver runs everything that the old one ran, and brings its own compiler along.</source>
   <translation>新しいドライバーは、古いドライバーで動いていたものをすべて動かし、独自のコンパイラーも備えています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>After an update the new driver is in use only once the computer was restarted.</source>
   <translation>更新後、新しいドライバーはコンピューターを再起動して初めて使われます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{card} has the number {number}.</source>
   <translation>{card} の番号は {number} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver has to compile it for the generation of the card, which NVIDIA numbers as compute capability.{has} It could make no code for this one, so no framework can use the card either.</source>
   <extracomment>has = f' {card} has the number {number}.' if number else ''</extracomment>
   <translation>{ALONE} ドライバーは、それをカードの世代に合わせてコンパイルする必要があります。NVIDIA は世代を compute capability という番号で表します。{has}ドライバーはこのカード用のコードを作れなかったため、どのフレームワークもこのカードを使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Run this work on another card, or on the processor</source>
   <translation>この処理を、別のカードかプロセッサで実行する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card that is too old for the driver cannot be used, whatever is installed beside it.</source>
   <translation>ドライバーにとって古すぎるカードは、ほかに何をインストールしても使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A driver that knows the card can compile for it.</source>
   <translation>カードに対応したドライバーであれば、そのカード用にコンパイルできます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The driver can make no code for {card}</source>
   <translation>ドライバーが {card} 用のコードを作れません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Update the driver</source>
   <translation>ドライバーを更新する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} It is known to be right, and on {gpu_or} it was stopped by an error. So the reason is neither your program nor its data, but the driver or the card.</source>
   <translation>{ALONE} このプログラムは正しいことがわかっていますが、{gpu_or} ではエラーで停止しました。したがって、原因はお使いのプログラムでもデータでもなく、ドライバーまたはカードです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>After an error on the GPU a restart is the surest way to a clean state.</source>
   <translation>GPU でエラーが起きた後は、再起動が、正常な状態に戻す最も確実な方法です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A computation on the GPU failed, even with the driver alone</source>
   <translation>ドライバーだけの場合でも、GPU での計算が失敗しました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} On {gpu_or} it ended without an error, and some of its numbers were wrong. That comes from the card, its memory, its cooling or its power, not from Python or CUDA. Results computed on it should not be trusted.</source>
   <translation>{ALONE}{gpu_or} では、エラーなしで終了しましたが、一部の数値が間違っていました。原因は Python や CUDA ではなく、カード、そのメモリ、冷却、または電源です。このカードで計算した結果は信頼しないでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Switch the machine off completely, wait half a minute and switch it on</source>
   <translation>マシンの電源を完全に切り、30 秒待ってから入れる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card in a bad state comes back clean only after it was without power. A restart can be too little.</source>
   <translation>異常な状態のカードは、電源が完全に切れた後でないと正常に戻りません。再起動では足りないことがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>If it stays, have the card replaced</source>
   <translation>それでも変わらない場合は、カードを交換してもらう</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card that computes wrong in its normal state is broken, and no software mends that.</source>
   <translation>通常の状態で間違った計算をするカードは故障しており、ソフトウェアでは直せません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Run this check with the other card.</source>
   <translation>もう一方のカードで、このチェックを実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{gpu_or} computes wrong numbers</source>
   <translation>{gpu_or} の計算した数値が間違っています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The GPU</source>
   <translation>GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Leave this card out until it is mended</source>
   <translation>直るまで、このカードを使わないようにする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The variable CUDA_VISIBLE_DEVICES names the cards that a program may use; the others gave right numbers.</source>
   <translation>変数 CUDA_VISIBLE_DEVICES は、プログラムが使ってよいカードを指定します。ほかのカードの数値は正しいものでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Your program, started from this same terminal, runs on the other cards.</source>
   <translation>この同じターミナルから起動したプログラムが、ほかのカードで動きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>a first computation</source>
   <translation>最初の計算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver started, but {doing} had no end within the time limit. A driver in that state usually stays so until the computer is restarted.</source>
   <translation>{ALONE} ドライバーは起動しましたが、{doing} が制限時間内に終わりませんでした。この状態のドライバーは、通常、コンピューターを再起動するまでそのままです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A restart loads the driver afresh.</source>
   <translation>再起動すると、ドライバーが新しく読み込まれます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The NVIDIA driver hangs when it is to compute</source>
   <translation>計算させようとすると NVIDIA ドライバーが応答しなくなります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} It takes a tenth of the free memory at most, and {gpu_or} did not even have that. Who holds the rest could not be seen from here.</source>
   <translation>{ALONE} これが使うのは空きメモリの最大 10 分の 1 ですが、{gpu_or} にはそれすらありませんでした。残りを何が使用しているのかは、ここからはわかりませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The GPU has no memory left, not even for a small test</source>
   <translation>GPU に、小さなテストに足りるメモリさえ残っていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>A restart loads the driver afresh. It often is enough after an update, a crash or a long sleep.</source>
   <translation>再起動すると、ドライバーが新しく読み込まれます。更新、クラッシュ、または長いスリープの後では、多くの場合これで足ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>If nothing else helps, a clean installation replaces whatever is damaged or half-finished.</source>
   <translation>ほかに何をしても直らない場合、クリーンインストールにより、破損しているものや途中で止まったものがすべて置き換えられます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Enable the card in the Device Manager</source>
   <translation>デバイス マネージャーでカードを有効にする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Somebody has disabled it. Under Display adapters, a right click on the card offers to enable it.</source>
   <translation>誰かが無効にしました。[ディスプレイ アダプター] の下でカードを右クリックすると、有効にすることができます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The same menu disables the card again.</source>
   <translation>同じメニューで、カードを再び無効にできます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Windows gives code {code} for it now.</source>
   <extracomment>code = str(troubled.problem_code) if troubled else s.get('problem_code')</extracomment>
   <translation>現在、Windows はコード {code} を示しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Look at the card in the Device Manager</source>
   <translation>デバイス マネージャーでカードを確認する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Under Display adapters, the properties of the card name the problem.{says}</source>
   <extracomment>says = f' Windows gives code {code} for it now.' if code else ''</extracomment>
   <translation>[ディスプレイ アダプター] の下にあるカードのプロパティに、問題が示されます。{says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Display</source>
   <translation>Display</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The card is listed there as started and without a problem code.</source>
   <translation>カードがそこに、起動済みで、問題コードなしと表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>envycontrol or supergfxctl</source>
   <translation>envycontrol または supergfxctl</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>linux mint</source>
   <translation>linux mint</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>On a laptop with two graphics chips, switch the NVIDIA card on</source>
   <translation>グラフィックチップが 2 つあるノート PC では、NVIDIA カードをオンにする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>To save power, such laptops can run on the other chip alone. On Linux {tool} decides that.</source>
   <translation>このようなノート PC は、節電のため、もう一方のチップだけで動作することがあります。Linux では {tool} がそれを決めます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Restart. {SMI_WORKS}</source>
   <translation>再起動してください。{SMI_WORKS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Choose the earlier mode again with the same tool, and restart.</source>
   <translation>同じツールで以前のモードを再び選び、再起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>To save power, the maker's own tool can switch it off, as the Eco mode of Armoury Crate does. MSI Center, Lenovo Vantage and others have the same switch, and so has the firmware (BIOS).</source>
   <translation>節電のため、メーカー独自のツールがカードをオフにすることがあります。Armoury Crate のエコモード (Eco) がその例です。MSI Center、Lenovo Vantage などにも同じ切り替えがあり、ファームウェア (BIOS) にもあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The Device Manager shows the card under Display adapters.</source>
   <translation>デバイス マネージャーの [ディスプレイ アダプター] の下にカードが表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Choose the earlier mode in the same tool.</source>
   <translation>同じツールで以前のモードを選んでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Give the card back to this system, if no virtual machine needs it</source>
   <translation>仮想マシンがカードを必要としていなければ、カードをこのシステムに戻す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The kernel's driver vfio-pci holds the card for a virtual machine, so NVIDIA's driver cannot take it. The command shows the lines that say so. Take the card's numbers out of them, have the start files of the system made anew, and restart. If the card is meant for a virtual machine, check there.</source>
   <translation>カーネルのドライバー vfio-pci がカードを仮想マシン用に確保しているため、NVIDIA のドライバーはカードを使えません。コマンドは、そう指定している行を表示します。それらの行からカードの番号を取り除き、システムの起動ファイルを作り直して、再起動してください。カードが仮想マシン用であれば、その中で確認してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>grep -rn vfio /etc/modprobe.d /etc/modules-load.d /etc/default/grub /proc/cmdline</source>
   <translation>grep -rn vfio /etc/modprobe.d /etc/modules-load.d /etc/default/grub /proc/cmdline</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Put the lines back, and restart.</source>
   <translation>行を元に戻して、再起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>a quarter of an hour</source>
   <translation>15 分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Load the driver by hand</source>
   <translation>ドライバーを手動で読み込む</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>If this works, the driver is whole and was only not started. If it fails, the message says why.</source>
   <translation>これが成功すれば、ドライバーは正常で、起動されていなかっただけです。失敗した場合は、メッセージに理由が示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Nothing is to be undone: a restart brings the old state back.</source>
   <translation>元に戻す操作は不要です: 再起動すると元の状態に戻ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Have NVIDIA's persistence service keep the driver ready</source>
   <translation>NVIDIA の persistence サービスでドライバーを待機させておく</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>On a computer without a screen nothing else keeps it awake, or asks for its device files at a start. Where the service is unknown, a package of the same name brings it.</source>
   <translation>画面のないコンピューターでは、ドライバーの動作を保ったり、起動時にデバイスファイルを要求したりするものがほかにありません。このサービスが認識されない場合は、同じ名前のパッケージで提供されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The service is active, and nvidia-smi answers within a second or two.</source>
   <translation>サービスが active で、nvidia-smi が 1、2 秒以内に応答します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Disable the service nvidia-persistenced again with systemctl.</source>
   <translation>systemctl でサービス nvidia-persistenced を再び無効にしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Look into the kernel's log for the reason</source>
   <translation>カーネルのログで理由を調べる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The kernel writes down why a driver was refused or hangs. Lines with NVRM or nvidia are the ones to read.</source>
   <translation>カーネルは、ドライバーが拒否された理由や応答しなくなった理由を記録します。読むべきなのは、NVRM または nvidia を含む行です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The log names a reason, or has no line about nvidia.</source>
   <translation>ログに理由が示されるか、nvidia に関する行がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>dkms autoinstall</source>
   <translation>dkms autoinstall</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>akmods --force</source>
   <translation>akmods --force</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Build the driver for the kernel that runs now</source>
   <translation>現在動作しているカーネル用にドライバーをビルドする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>After an update of the kernel the driver's kernel part must be built anew; this can have been missed. The build needs the kernel's headers, a package of its own.</source>
   <translation>カーネルの更新後は、ドライバーのカーネル部分を新しくビルドする必要があります。それが行われていないことがあります。ビルドには、別のパッケージであるカーネルのヘッダーが必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Nothing is to be undone: the driver is only built once more.</source>
   <translation>元に戻す操作は不要です: ドライバーがもう一度ビルドされるだけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>update-initramfs -u</source>
   <translation>update-initramfs -u</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>mkinitcpio -P</source>
   <translation>mkinitcpio -P</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Keep nouveau from loading, then restart</source>
   <translation>nouveau が読み込まれないようにして、再起動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The NVIDIA driver can then take the card. Make sure first that the NVIDIA driver is installed.</source>
   <translation>すると、NVIDIA ドライバーがカードを使用できるようになります。先に、NVIDIA ドライバーがインストールされていることを確認してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Delete the file {file}, run the second command again and restart.</source>
   <translation>ファイル {file} を削除し、2 番目のコマンドを再び実行して、再起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Let Secure Boot trust the driver's signature</source>
   <translation>セキュアブートがドライバーの署名を信頼するようにする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Importing the key asks for a password of your choice. At the next start a blue screen appears: choose "Enroll MOK" there and type that password.</source>
   <translation>鍵をインポートするとき、任意のパスワードを求められます。次の起動時に青い画面が表示されます: そこで「Enroll MOK」を選び、そのパスワードを入力してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Restart and enrol the key. {SMI_WORKS}</source>
   <translation>再起動し、鍵を登録してください。{SMI_WORKS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The command mokutil --delete with the same file takes the key back at the next start.</source>
   <translation>同じファイルを指定したコマンド mokutil --delete で、次の起動時に鍵が取り消されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>NVIDIA's own repository has it: its Driver Installation Guide shows the steps for your system.</source>
   <translation>NVIDIA 自身のリポジトリにあります: お使いのシステムでの手順は、NVIDIA の Driver Installation Guide に示されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>This system no longer has that branch; the installer on nvidia.com/drivers does, for this card.</source>
   <translation>このシステムではそのブランチが提供されなくなりましたが、このカードには nvidia.com/drivers のインストーラーがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>The tool ubuntu-drivers picks the version that fits the card.</source>
   <translation>ツール ubuntu-drivers が、カードに適合するバージョンを選びます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>On a server without a screen, add --gpgpu to its last line: that is the smaller driver for servers.</source>
   <translation>画面のないサーバーでは、最後の行に --gpgpu を付け加えてください: サーバー向けの小さいドライバーになります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>In the program "Additional Drivers" choose the earlier driver, or the one of X.Org, and restart.</source>
   <translation>プログラム「追加のドライバー」で、以前のドライバーか X.Org のドライバーを選び、再起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Debian {release} itself has driver {carries}, which is older than that. {GUIDE}</source>
   <extracomment>release = found[1] if found else ''</extracomment>
   <translation>Debian {release} 自身にあるのはドライバー {carries} で、それより古いものです。{GUIDE}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It stands in Debian's non-free section. In Debian's list of package sources (/etc/apt/sources.list, or debian.sources in the folder sources.list.d beside it) "contrib non-free non-free-firmware" must stand after "main".</source>
   <translation>これは Debian の non-free セクションにあります。Debian のパッケージ取得元の一覧 (/etc/apt/sources.list、またはその隣のフォルダー sources.list.d にある debian.sources) で、「main」の後に「contrib non-free non-free-firmware」がなければなりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>On this kind of Fedora the packages akmod-nvidia and xorg-x11-drv-nvidia-cuda of RPM Fusion are laid over the system with rpm-ostree install.</source>
   <translation>この種類の Fedora では、rpm-ostree install を使って、RPM Fusion のパッケージ akmod-nvidia と xorg-x11-drv-nvidia-cuda をシステムに重ねて追加します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It comes from RPM Fusion (nonfree), which rpmfusion.org shows how to switch on: do that first.</source>
   <translation>これは RPM Fusion (nonfree) にあります。有効にする方法は rpmfusion.org に示されています: 先にそれを行ってください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It comes from RPM Fusion; the first two lines switch on the part of it that holds NVIDIA's driver.</source>
   <translation>これは RPM Fusion にあります。最初の 2 行で、NVIDIA のドライバーを含む部分を有効にします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>{note} The last line builds the driver for your kernel.</source>
   <translation>{note} 最後の行で、お使いのカーネル用のドライバーをビルドします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>There that branch is the module stream "nvidia-driver:{branch_of}-dkms".</source>
   <translation>そのブランチは、そこではモジュールストリーム「nvidia-driver:{branch_of}-dkms」です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>AlmaLinux has these packages itself.</source>
   <translation>AlmaLinux では、これらのパッケージが AlmaLinux 自身から提供されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Red Hat's own tool rhel-drivers picks and signs the driver.</source>
   <translation>Red Hat 自身のツール rhel-drivers が、ドライバーを選んで署名します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Tumbleweed</source>
   <translation>Tumbleweed</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Leap</source>
   <translation>Leap</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Slowroll</source>
   <translation>Slowroll</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>The first line adds NVIDIA's repository for openSUSE, the second one installs the driver.</source>
   <translation>最初の行で openSUSE 用の NVIDIA のリポジトリを追加し、2 番目の行でドライバーをインストールします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Manjaro's tool mhwd picks the driver that fits the card and the kernel.</source>
   <translation>Manjaro のツール mhwd が、カードとカーネルに適合するドライバーを選びます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Arch itself no longer has it. The user repository (AUR) does, as nvidia-{branch}xx-dkms and nvidia-{branch}xx-utils. Install the headers of your kernel and, if they are there, remove nvidia-open and nvidia-utils first.</source>
   <translation>Arch 自身からは提供されなくなりました。ユーザーリポジトリ (AUR) に、nvidia-{branch}xx-dkms と nvidia-{branch}xx-utils としてあります。先に、お使いのカーネルのヘッダーをインストールし、nvidia-open と nvidia-utils があれば削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It is for GeForce GTX 16, RTX 20 and newer cards.</source>
   <translation>GeForce GTX 16、RTX 20、およびそれより新しいカード用です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>starting the driver</source>
   <translation>ドライバーの起動</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>asking the driver for the GPU</source>
   <translation>ドライバーへの GPU の問い合わせ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>opening the GPU</source>
   <translation>GPU を開く処理</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>taking memory on the GPU</source>
   <translation>GPU のメモリの確保</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>copying to the GPU</source>
   <translation>GPU へのコピー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>compiling a small program for the GPU</source>
   <translation>GPU 用の小さなプログラムのコンパイル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>running a small program on the GPU</source>
   <translation>GPU での小さなプログラムの実行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>copying back from the GPU</source>
   <translation>GPU からのコピー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>comparing the numbers</source>
   <translation>数値の比較</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>giving the memory back</source>
   <translation>メモリの解放</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>NVIDIA GPU</source>
   <translation>NVIDIA GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{value} (GPU {index})</source>
   <translation>{value} (GPU {index})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>the numbers are wrong: {error}</source>
   <translation>数値が間違っている: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} failed: {number}{rstrip}</source>
   <extracomment>number = f'{step.code}, ' if step.code &gt; 0 else ''</extracomment>
   <translation>{doing} に失敗: {number}{rstrip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} did not end within the time limit</source>
   <translation>{doing} が制限時間内に終わらなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} drowned in messages</source>
   <translation>{doing} でメッセージがあふれた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with exit code {code}</source>
   <translation>{doing} で、プロセスが終了コード {code} で終了した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with {name} ({meaning})</source>
   <translation>{doing} で、プロセスが {name} ({meaning}) で終了した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with {name}</source>
   <translation>{doing} で、プロセスが {name} で終了した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>On {named}, with the driver alone, {trouble}.</source>
   <translation>{named} で、ドライバーだけを使った結果: {trouble}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{name} (GPUs {join})</source>
   <translation>{name} (GPU {join})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{name} (GPU {join})</source>
   <translation>{name} (GPU {join})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>The driver alone ran a small program with right numbers on {join}.</source>
   <translation>ドライバーだけを使った小さなプログラムは、{join} で正しい数値を出しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>"conda env remove -n {name}" removes the new environment. Nothing else was changed.</source>
   <translation>「conda env remove -n {name}」で新しい環境を削除できます。ほかには何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}. Nothing else was changed.</source>
   <translation>新しいフォルダー {name} を削除してください。ほかには何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}, and uninstall Python {python} in the Windows settings.</source>
   <translation>新しいフォルダー {name} を削除し、Windows の設定で Python {python} をアンインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>and the folder gpuwizard-uv with it</source>
   <translation>およびフォルダー gpuwizard-uv</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}{place}. Nothing else was changed.</source>
   <extracomment>place = '' if situation.installer == 'uv' else ', and the folder gpuwizard-uv with it'</extracomment>
   <translation>新しいフォルダー {name}{place} を削除してください。ほかには何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>{base} -m venv {folder}</source>
   <translation>{base} -m venv {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>{brought} -m venv {folder}</source>
   <translation>{brought} -m venv {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{capital} is not installed in this Python</source>
   <translation>{capital} は、この Python にインストールされていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This one is {python}.</source>
   <translation>この Python は {python} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{capital} is installed in another one: {get}.</source>
   <translation>{capital} は別の Python にインストールされています: {get}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Use the Python that already has {framework_title}</source>
   <translation>{framework_title} が既にある Python を使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Choose it in your editor or notebook as the interpreter (kernel), or start your program with it.</source>
   <translation>エディターやノートブックでインタープリター (カーネル) としてそれを選ぶか、それを使ってプログラムを起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The command ends without an error. Then choose that Python on the first page and check again.</source>
   <translation>コマンドがエラーなしで終了します。その後、最初のページでその Python を選び、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install the framework into the Python that starts your program</source>
   <translation>プログラムを起動する Python にフレームワークをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>pip must be the one of that Python: python -m pip makes sure of it.</source>
   <translation>pip は、その Python のものでなければなりません: python -m pip と指定すれば確実です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Your program starts.</source>
   <translation>プログラムが起動します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>pip uninstall takes it away again.</source>
   <translation>pip uninstall で削除できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>It is installed into exactly this Python, together with its GPU libraries.</source>
   <translation>まさにこの Python に、GPU ライブラリとともにインストールされます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install {name} in this Python</source>
   <extracomment>name = s.package.distribution if s.package else s.get('distribution') or s.get('package')</extracomment>
   <translation>この Python に {name} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install {framework_title} for the processor in this Python</source>
   <translation>この Python に、プロセッサ用の {framework_title} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This computer has no NVIDIA card, so the build that computes on the processor is enough.</source>
   <translation>このコンピューターには NVIDIA カードがないため、プロセッサで計算するビルドで足ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>If you have an environment for this work, activate it first</source>
   <translation>この作業用の環境がある場合は、まずそれを有効化する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A new terminal, a batch job or an editor often starts with another Python than you expect.</source>
   <translation>新しいターミナル、バッチジョブ、エディターは、予想とは別の Python で起動することがよくあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The Python of your environment is shown on the first page.</source>
   <translation>最初のページに、お使いの環境の Python が表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Open a new terminal: activating holds for one terminal only.</source>
   <translation>新しいターミナルを開いてください: 有効化の効果があるのは、1 つのターミナルの中だけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Installed is {strip}.</source>
   <translation>インストールされているのは {strip} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The installed {framework_title} is a build without GPU support</source>
   <translation>インストールされている {framework_title} は、GPU サポートのないビルドです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Replace it with the build of {framework_title} that supports the GPU</source>
   <translation>GPU をサポートする {framework_title} のビルドに置き換える</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Both have the same name when they are imported, so the one without GPU support has to go first.</source>
   <translation>両者はインポートするときの名前が同じなので、GPU サポートのないほうを先に削除する必要があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Add JAX's plugin for CUDA</source>
   <translation>CUDA 用の JAX プラグインを追加する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>JAX itself can stay. The extra adds the plugin and its GPU libraries.</source>
   <translation>JAX 自体はそのままでかまいません。extra を指定すると、プラグインとその GPU ライブラリが追加されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{why} On a machine without a card conda picks the build without GPU support.</source>
   <translation>{why} カードのないマシンでは、conda は GPU サポートのないビルドを選びます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{framework_named} itself does not find one of its own libraries, so the release before it is taken.</source>
   <translation>{framework_named} 自体が自分のライブラリの 1 つを見つけられないため、1 つ前のリリースを使います。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>PyPI's build for Windows has no GPU support.</source>
   <translation>PyPI の Windows 用ビルドには GPU サポートがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Or use the command from PyTorch's own page</source>
   <translation>または、PyTorch 自身のページにあるコマンドを使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Use the command from PyTorch's own page</source>
   <translation>PyTorch 自身のページにあるコマンドを使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>On pytorch.org under Get Started choose your system, pip and a CUDA version; the page shows the command. Remove torch, torchvision and torchaudio before.</source>
   <translation>pytorch.org の Get Started で、お使いのシステム、pip、CUDA のバージョンを選ぶと、コマンドが表示されます。先に torch、torchvision、torchaudio を削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Replace it with the build that supports the GPU</source>
   <translation>GPU をサポートするビルドに置き換える</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Remove the build without GPU support before. On Linux, ask pip for "tensorflow[and-cuda]" or "jax[cuda12]". For PyTorch, its own page shows the command.</source>
   <translation>先に、GPU サポートのないビルドを削除してください。Linux では、pip で「tensorflow[and-cuda]」または「jax[cuda12]」を指定します。PyTorch の場合は、PyTorch 自身のページにコマンドが示されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Start your program again: it finds the GPU.</source>
   <translation>プログラムを再び起動してください: GPU が見つかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install the package that was there before; pip list shows its version.</source>
   <translation>前にあったパッケージをインストールしてください。pip list にそのバージョンが表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This build came from a place without GPU support, or was asked for by name.</source>
   <translation>このビルドは、GPU サポートのない場所から入手されたか、名前で指定されたものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework is not installed in this Python</source>
   <translation>フレームワークが、この Python にインストールされていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework is absent here; it may be in another Python</source>
   <translation>フレームワークがここにはありません。別の Python にあるかもしれません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A computer can have several Pythons, and each has its own packages. A package that is installed in one is unknown to the others.</source>
   <translation>1 台のコンピューターに複数の Python があることがあり、それぞれが独自のパッケージを持ちます。ある Python にインストールされたパッケージは、ほかの Python からは見えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Python says "No module named tensorflow" (or torch, or jax), although you have installed it. Then it is in another Python, or its environment is not active.</source>
   <translation>インストールしたはずなのに、Python が「No module named tensorflow」(または torch、jax) と表示します。その場合、それは別の Python にあるか、その環境が有効化されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The import works in the same Python that starts your program.</source>
   <translation>プログラムを起動するのと同じ Python で、インポートが成功します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The installed framework is a build without GPU support</source>
   <translation>インストールされているフレームワークは、GPU サポートのないビルドです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A variant of the framework is installed that can only use the processor</source>
   <translation>プロセッサしか使えない種類のフレームワークがインストールされています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The frameworks come in two kinds: with and without the parts for the GPU. The one without is smaller, and it never uses a GPU, however well driver and CUDA are installed.</source>
   <translation>フレームワークには、GPU 用の部品を含むものと含まないものの 2 種類があります。含まないものは小さく、ドライバーや CUDA がどれほど正しくインストールされていても、GPU を使うことはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>nvidia-smi shows the card, and the framework lists only the processor. The list of packages names tensorflow-cpu or a torch with "+cpu", or a jaxlib without a plugin for CUDA.</source>
   <translation>nvidia-smi はカードを表示しますが、フレームワークの一覧にはプロセッサしかありません。パッケージの一覧に、tensorflow-cpu、「+cpu」の付いた torch、または CUDA 用プラグインのない jaxlib があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework says that it is built with CUDA, and it lists the GPU.</source>
   <translation>フレームワークが、CUDA 付きでビルドされていると示し、一覧に GPU が現れます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>These overlap: {names}.</source>
   <translation>重なっているもの: {names}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two installations of {framework_title} overlap</source>
   <translation>{framework_title} の 2 つのインストールが重なっています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Remove all of them, then install {framework_title} once</source>
   <translation>すべて削除してから、{framework_title} を 1 回だけインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>They share files, so removing one damages the other. All must go before one is installed.</source>
   <translation>これらはファイルを共有しているため、1 つを削除するともう 1 つが破損します。1 つをインストールする前に、すべて削除する必要があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>about 5 minutes</source>
   <translation>約 5 分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Remove all installations of the framework, then install it once</source>
   <translation>フレームワークのインストールをすべて削除してから、1 回だけインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>They share files, so removing one damages the other. pip list shows them, for instance tensorflow beside tensorflow-cpu.</source>
   <translation>これらはファイルを共有しているため、1 つを削除するともう 1 つが破損します。pip list に、たとえば tensorflow と tensorflow-cpu が並んで表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>pip list names the framework once, and your program starts.</source>
   <translation>pip list にフレームワークが 1 回だけ現れ、プログラムが起動します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Install the versions that pip list showed before.</source>
   <translation>前に pip list に表示されていたバージョンをインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Leave the packages of your user folder out</source>
   <translation>ユーザーフォルダーのパッケージを使わないようにする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Packages in the user folder win over those of the environment. This variable switches that off.</source>
   <translation>ユーザーフォルダーのパッケージは、環境のパッケージより優先されます。この変数で、それをオフにします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Open a new terminal.</source>
   <translation>新しいターミナルを開いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Importing it ends Python at once, before a line of your own program runs. Most often its files are damaged, or libraries of two installations are mixed.</source>
   <translation>インポートすると、お使いのプログラムが 1 行も実行されないうちに、Python がすぐに終了します。多くの場合、ファイルが破損しているか、2 つのインストールのライブラリが混在しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>{framework_title} crashes while being imported ({get})</source>
   <translation>{framework_title} がインポート中にクラッシュします ({get})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Damaged or absent: {several}.</source>
   <translation>破損しているか、存在しないもの: {several}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The installation of {framework_title} is damaged</source>
   <translation>{framework_title} のインストールが破損しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Lay the files of {several} down anew</source>
   <translation>{several} のファイルを改めて配置する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Only this package is fetched again, in the same version; all others stay as they are.</source>
   <translation>このパッケージだけが同じバージョンで再取得され、ほかはすべてそのままです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Only these packages are fetched again, in the same versions; all others stay as they are.</source>
   <translation>これらのパッケージだけを同じバージョンで取り直します。ほかのパッケージはそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>In a conda environment conda does that.</source>
   <translation>conda の環境では、conda がそれを行います。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The same build is fetched again from PyTorch's own index.</source>
   <translation>同じビルドが、PyTorch 自身のインデックスから再取得されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Lay the files of PyTorch down anew</source>
   <translation>PyTorch のファイルを改めて配置する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>LongPathsEnabled</source>
   <translation>LongPathsEnabled</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>If pip stopped at a very long path, allow long paths in Windows</source>
   <translation>pip が非常に長いパスで止まった場合は、Windows で長いパスを許可する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Windows refuses paths of more than 260 letters until this is switched on, and pip then breaks off. Open the terminal as administrator, and install the framework again afterwards.</source>
   <translation>これをオンにするまで、Windows は 260 文字を超えるパスを拒否し、pip は途中で止まります。ターミナルを管理者として開き、その後でフレームワークを再びインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>In a new terminal pip ends without an error.</source>
   <translation>新しいターミナルで、pip がエラーなしで終了します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The same line with a 0 in place of the 1 switches it off again.</source>
   <translation>同じ行の 1 を 0 に置き換えると、再びオフになります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Uninstall {framework_title} and install it again from where it came</source>
   <translation>{framework_title} をアンインストールし、入手元から再びインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>That replaces every file. If pip warns of names that begin with a tilde (~), delete those folders: they are left over from an installation that was interrupted.</source>
   <translation>これにより、すべてのファイルが置き換えられます。チルダ (~) で始まる名前について pip が警告する場合は、そのフォルダーを削除してください: 中断されたインストールの残りです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Your program starts, and the check names no damaged files.</source>
   <translation>プログラムが起動し、チェックで破損したファイルが示されません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Install the same version as before: then nothing needs to be taken back.</source>
   <translation>前と同じバージョンをインストールしてください: そうすれば、元に戻す操作は不要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file of your own hides the module "{module}"</source>
   <translation>ご自身のファイルが、モジュール「{module}」を隠しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename it to {new}</source>
   <extracomment>new = f'my_{file.name}' if file else ''</extracomment>
   <translation>名前を {new} に変更する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename that file or folder</source>
   <translation>そのファイルまたはフォルダーの名前を変更する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The module can then be found again. Mend the lines in your own programs that import the file.</source>
   <translation>これで、モジュールが再び見つかるようになります。ご自身のプログラムの中で、そのファイルをインポートしている行を直してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Give the file its old name again.</source>
   <translation>ファイルを元の名前に戻してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>If it stays, delete the folder __pycache__ beside it</source>
   <translation>それでも変わらない場合は、その隣のフォルダー __pycache__ を削除する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Python keeps translated copies there, and an old copy can hide the module as well.</source>
   <translation>Python はそこに変換済みのコピーを保存しており、古いコピーもモジュールを隠すことがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Nothing is to be undone: Python makes the folder anew.</source>
   <translation>元に戻す操作は不要です: Python がこのフォルダーを新しく作ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename-Item -LiteralPath {literal} -NewName {literal2}</source>
   <translation>Rename-Item -LiteralPath {literal} -NewName {literal2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two installations of the framework overlap</source>
   <translation>フレームワークの 2 つのインストールが重なっています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two packages bring the same module and overwrite each other's files</source>
   <translation>2 つのパッケージが同じモジュールを含み、互いのファイルを上書きしています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two packages in this Python bring the same module. They overwrite each other's files, so it is left to chance which build is used, and parts of both can mix.</source>
   <translation>この Python の 2 つのパッケージが、同じモジュールを含んでいます。互いのファイルを上書きするため、どちらのビルドが使われるかは偶然に左右され、両方の部品が混在することもあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The list that pip shows names two of them, for instance tensorflow and tensorflow-cpu. Or pip was used in an environment of conda, or once with the option --user.</source>
   <translation>pip の表示する一覧に、たとえば tensorflow と tensorflow-cpu のように 2 つあります。または、conda の環境で pip を使ったか、一度オプション --user を付けて pip を使いました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The list that pip shows names the framework once, and it is imported without an error.</source>
   <translation>pip の表示する一覧にフレームワークが 1 回だけ現れ、エラーなしでインポートされます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The framework's installation is damaged</source>
   <translation>フレームワークのインストールが破損しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Files of the framework are missing, cut short or mixed</source>
   <translation>フレームワークのファイルが足りないか、途中で切れているか、混在しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Some of the framework's files are missing or not as they were delivered. An interrupted installation, a full disk or an update of a program that was running can do that.</source>
   <translation>フレームワークのファイルの一部が足りないか、提供されたときのものと異なります。中断されたインストール、空きのないディスク、実行中のプログラムの更新などが原因のことがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>An installation was interrupted, the disk was full, or a program was using the framework during an update. pip warns of an "invalid distribution".</source>
   <translation>インストールが中断されたか、ディスクに空きがなかったか、更新中にプログラムがフレームワークを使っていました。pip が「invalid distribution」について警告します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The framework is imported without an error, and none of its files is reported missing.</source>
   <translation>フレームワークがエラーなしでインポートされ、足りないファイルが報告されません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file of your own hides the framework</source>
   <translation>ご自身のファイルがフレームワークを隠しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file with the same name is imported in place of the real module</source>
   <translation>同じ名前のファイルが、本物のモジュールの代わりにインポートされています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Python looks for a module first in the folder of your program. A file of yours there has the same name as the real module, so Python takes that one.</source>
   <translation>Python は、まずプログラムのフォルダーでモジュールを探します。そこに本物のモジュールと同じ名前のご自身のファイルがあるため、Python はそれを読み込みます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file or folder beside your program is called tensorflow.py, torch.py, keras.py or random.py. The error says "partially initialized module" or names a path of your own.</source>
   <translation>プログラムの隣に、tensorflow.py、torch.py、keras.py、random.py などの名前のファイルやフォルダーがあります。エラーに「partially initialized module」と表示されるか、ご自身のファイルのパスが示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The import takes the installed package: the path that it prints lies in site-packages.</source>
   <translation>インポートすると、インストールされたパッケージが読み込まれます: 表示されるパスが site-packages の中にあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework builds on other packages, such as NumPy and protobuf, in certain versions. When one does not fit, the import fails.</source>
   <translation>フレームワークは、NumPy や protobuf などほかのパッケージの特定のバージョンを土台にしています。適合しないものがあると、インポートが失敗します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Installed is {package} {have}.</source>
   <translation>インストールされているのは {package} {have} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{package} is absent.</source>
   <translation>{package} がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{upper}{framework_named} wants {need}.</source>
   <translation>{upper}{framework_named} には {need} が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{package} does not fit {framework_title}</source>
   <translation>{package} が {framework_title} に適合していません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{framework_title} lacks {several}</source>
   <translation>{framework_title} に必要な {several} がありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{BUILDS_ON} Its work on the GPU needs {several}.</source>
   <translation>{BUILDS_ON}GPU での動作には {several} が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework builds on other packages, in certain versions. Its work on the GPU needs {several}.</source>
   <translation>フレームワークは、ほかのパッケージの特定のバージョンを土台にしています。GPU での動作には {several} が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Then have pip look for other conflicts</source>
   <translation>その後、pip でほかの競合を調べる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Another package may have asked for the version that was there. The command names such packages.</source>
   <translation>以前のバージョンは、別のパッケージが求めたものかもしれません。このコマンドで、そのようなパッケージがわかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>It finds no conflict, or names what to update.</source>
   <translation>競合が見つからないか、更新すべきものが示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install {several}</source>
   <translation>{several} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>That is what this release of the framework was made for.</source>
   <translation>フレームワークのこのリリースは、それを前提に作られています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{why} conda should change its own environment.</source>
   <translation>{why}conda の環境の変更は、conda で行うべきです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The list of packages still names it, so only a forced installation brings its files back.</source>
   <translation>パッケージの一覧にはまだ名前があるため、強制インストールでないとファイルは元に戻りません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Have pip put the packages that {framework_title} needs in order</source>
   <translation>pip で、{framework_title} に必要なパッケージを整える</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Asked for the same release again, pip changes only those packages beside it that do not fit.</source>
   <translation>同じリリースを再び指定すると、pip は、関連するパッケージのうち適合しないものだけを変更します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>pip says which versions it removes. Installing those again takes it back.</source>
   <translation>どのバージョンを削除するかは pip が表示します。それらを再びインストールすると元に戻ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The packages in question are {names}.</source>
   <translation>該当するパッケージは {names} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Give each framework an environment of its own</source>
   <translation>フレームワークごとに専用の環境を用意する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Or install {framework_title} again, as the last one</source>
   <translation>または、{framework_title} を最後に再びインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install {framework_title} again, as the last one</source>
   <translation>{framework_title} を最後に再びインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework that is installed last gets the libraries that it wants. The other may then fail.</source>
   <translation>最後にインストールされたフレームワークに、必要なライブラリが入ります。その場合、もう一方が失敗することがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install the other framework again in the same way: it then gets its libraries back.</source>
   <translation>もう一方のフレームワークを同じ方法で再びインストールしてください: すると、そのライブラリが元に戻ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>A package beside the framework has a version that does not fit</source>
   <translation>フレームワークと併用するパッケージのバージョンが適合していません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>NumPy, protobuf, Keras or another package is too new or too old for the framework</source>
   <translation>NumPy、protobuf、Keras などのパッケージが、フレームワークには新しすぎるか古すぎます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{BUILDS_ON} That has nothing to do with the GPU.</source>
   <translation>{BUILDS_ON}これは GPU とは関係ありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>It began after another package was installed or updated. The error names NumPy, protobuf or Keras, or says that descriptors cannot be created or that a module was compiled for NumPy 1.</source>
   <translation>別のパッケージをインストールまたは更新した後に始まりました。エラーに NumPy、protobuf、Keras の名前が出るか、ディスクリプターを作成できない、またはモジュールが NumPy 1 用にコンパイルされている、と表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework is imported without an error, and pip check names no conflict.</source>
   <translation>フレームワークがエラーなしでインポートされ、pip check に競合が示されません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Two frameworks in this environment want different GPU libraries</source>
   <translation>この環境の 2 つのフレームワークが、異なる GPU ライブラリを必要としています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Installing one framework changed the GPU libraries of another</source>
   <translation>あるフレームワークをインストールしたことで、別のフレームワークの GPU ライブラリが変わりました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>TensorFlow, PyTorch and JAX each bring NVIDIA's libraries as packages, in versions of their own. Only one version fits into an environment, so installing one framework can break another.</source>
   <translation>TensorFlow、PyTorch、JAX はそれぞれ、NVIDIA のライブラリをパッケージとして独自のバージョンで持ち込みます。1 つの環境には 1 つのバージョンしか入らないため、あるフレームワークをインストールすると別のものが動かなくなることがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Two of TensorFlow, PyTorch and JAX are in this environment, and the trouble began when the second came. pip warned then of packages whose names begin with nvidia.</source>
   <translation>TensorFlow、PyTorch、JAX のうち 2 つがこの環境にあり、2 つ目を入れたときに問題が始まりました。そのとき pip が、nvidia で始まる名前のパッケージについて警告しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework computes on the GPU, and its messages no longer name two versions of a library.</source>
   <translation>フレームワークが GPU で計算し、そのメッセージに、あるライブラリの 2 つのバージョンが示されなくなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>A new environment brings a pip of its own, which can be updated.</source>
   <translation>新しい環境には独自の pip が入り、それを更新できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>It supports Python {wanted}.</source>
   <translation>サポートされているのは Python {wanted} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Your project asks in {file} for {named}, which supports Python {wanted}.</source>
   <extracomment>named = None if s.framework_known else _named_by_pip(s)</extracomment>
   <translation>お使いのプロジェクトは {file} で {named} を求めていますが、これがサポートしているのは Python {wanted} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>{named} does not exist for Python {minor}</source>
   <extracomment>named = None if s.framework_known else _named_by_pip(s)</extracomment>
   <translation>{named} には Python {minor} 用のものがありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {framework_title} exists for Python {version}</source>
   <extracomment>version = python.version if python else s.get('found')</extracomment>
   <translation>Python {version} 用の {framework_title} はありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>It supports the usual build of Python {wanted}.</source>
   <translation>サポートされているのは、通常のビルドの Python {wanted} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {name} exists for Python {version} in 32 bit</source>
   <extracomment>version = python.version if python else s.get('found')</extracomment>
   <translation>32 ビットの Python {version} 用の {name} はありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Python is a 32-bit program. {name} is built only for Python in 64 bit, whatever its version.</source>
   <translation>この Python は 32 ビットのプログラムです。{name} は、Python のバージョンにかかわらず、64 ビットの Python 用にしかビルドされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {name} exists for this kind of Python, {implementation}</source>
   <translation>この種類の Python ({implementation}) 用の {name} はありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Python is another implementation than the usual one, which is called CPython. {name} is built only for CPython.</source>
   <translation>この Python は、CPython と呼ばれる通常のものとは別の実装です。{name} は CPython 用にしかビルドされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No TensorFlow exists for the free-threaded build of Python {version}</source>
   <extracomment>version = python.version if python else s.get('found')</extracomment>
   <translation>Python {version} の free-threaded ビルド用の TensorFlow はありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Python is the free-threaded build, which has no GIL: a lock that keeps threads from running at the same time. Packages must be built for it separately, and TensorFlow is not.{supports}</source>
   <extracomment>supports = f' It supports the usual build of Python {wanted}.' if wanted else ''</extracomment>
   <translation>この Python は free-threaded ビルドで、GIL（複数のスレッドが同時に実行されないようにするロック）がありません。パッケージはこのビルド用に別途ビルドする必要がありますが、TensorFlow にはそれがありません。{supports}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Python {python} is one that it supports. The Python you have stays as it is.</source>
   <translation>Python {python} はサポートされているバージョンです。今の Python はそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The page of that release on PyPI names the versions. The Python you have stays as it is.</source>
   <translation>対応するバージョンは、PyPI にあるそのリリースのページに示されています。今の Python はそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Make an environment with a supported Python</source>
   <translation>サポートされている Python で環境を作成する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Your program starts there.</source>
   <translation>そこでプログラムが起動します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>about 10 minutes, 6 GB on the disk</source>
   <translation>約 10 分、ディスク上で 6 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>For the GPU this release also needs CUDA {cuda} and cuDNN {cudnn}, which it does not bring along: the next check says what is missing.</source>
   <translation>GPU を使うには、このリリースにはさらに CUDA {cuda} と cuDNN {cudnn} が必要ですが、どちらも付属していません: 何が足りないかは、次のチェックで示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Or let {get} ask for a newer {framework_title}</source>
   <translation>または、{get} でより新しい {framework_title} を指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Let {get} ask for a newer {framework_title}</source>
   <translation>{get} でより新しい {framework_title} を指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>That is the better way if your program runs with a newer release too. Change the line, then install from the file again.</source>
   <translation>お使いのプログラムがより新しいリリースでも動くなら、こちらのほうがよい方法です。その行を変更し、このファイルを使って再びインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip ends without an error.</source>
   <translation>pip がエラーなしで終了します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Write the old line back.</source>
   <translation>その行を元の内容に書き戻してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Install a 64-bit Python</source>
   <translation>64 ビット版の Python をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The frameworks exist only for 64-bit Python. The processor can run it.</source>
   <translation>フレームワークは 64 ビット版の Python 用しかありません。このプロセッサではそれを実行できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Choose the new Python on the first page and check again.</source>
   <translation>最初のページで新しい Python を選び、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Uninstall the new Python; the old one stays as it is.</source>
   <translation>新しい Python をアンインストールしてください。古いものはそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Use a system or container image with glibc, such as Debian or Ubuntu</source>
   <translation>Debian や Ubuntu など、glibc を使うシステムまたはコンテナイメージを使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Linux (Alpine, for instance) has another C library, musl, for which nobody builds the frameworks.</source>
   <translation>この Linux (Alpine など) は別の C ライブラリ musl を使っており、それ用のフレームワークは誰もビルドしていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check there.</source>
   <translation>そこで、このチェックを実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nothing is to be undone: this system stays as it is.</source>
   <translation>元に戻す操作は不要です: このシステムはそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>about 20 minutes, 10 GB</source>
   <translation>約 20 分、10 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Use NVIDIA's own container image or wheel for this processor</source>
   <translation>このプロセッサ用の、NVIDIA 自身のコンテナイメージまたは wheel を使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>For ARM machines and Jetson boards NVIDIA builds TensorFlow and PyTorch itself. The ones on PyPI for ARM have no GPU support in TensorFlow.</source>
   <translation>ARM マシンと Jetson ボード用の TensorFlow と PyTorch は、NVIDIA 自身がビルドしています。PyPI にある ARM 用のものは、TensorFlow に GPU サポートがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check inside that container, or with the Python that holds NVIDIA's wheel.</source>
   <translation>そのコンテナの中で、または NVIDIA の wheel がある Python で、このチェックを実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Delete the image; nothing else was changed.</source>
   <translation>イメージを削除してください。ほかには何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Do the GPU work on a Linux or Windows PC with an NVIDIA card</source>
   <translation>GPU を使う処理を、NVIDIA カードを備えた Linux または Windows の PC で行う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No setting can bring a build that nobody has made for this kind of computer.</source>
   <translation>この種類のコンピューター用のビルドは誰も作っていないため、どの設定でも用意できません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check on that machine.</source>
   <translation>そのマシンで、このチェックを実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nothing is to be undone: this computer stays as it is.</source>
   <translation>元に戻す操作は不要です: このコンピューターはそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Update pip</source>
   <translation>pip を更新する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>A new pip knows today's package files; an old one passes over them as if they were not there.</source>
   <translation>新しい pip は、現在のパッケージファイルの形式を知っています。古い pip は、それらが存在しないかのように無視します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip --version shows the new version. Then install the framework again.</source>
   <translation>pip --version に新しいバージョンが表示されます。その後、フレームワークを再びインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Ask pip for "pip=={old}".</source>
   <translation>pip で「pip=={old}」を指定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Note what pip --version shows before; pip can install that again.</source>
   <translation>先に、pip --version の表示を控えておいてください。pip はそのバージョンを再びインストールできます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Then install {framework_title}</source>
   <translation>その後、{framework_title} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The new pip finds the package.</source>
   <translation>新しい pip がパッケージを見つけます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This framework does not exist for this Python version</source>
   <translation>このフレームワークは、この Python のバージョン用には存在しません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nobody built the framework for this version of Python</source>
   <translation>この Python のバージョン用のフレームワークは、誰もビルドしていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Each release of a framework is built for certain versions of Python, usually not yet for the newest. pip then only says "No matching distribution found".</source>
   <translation>フレームワークの各リリースは、Python の特定のバージョン用にビルドされており、通常、最新のバージョン用はまだありません。その場合、pip は「No matching distribution found」とだけ表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The message is "No matching distribution found" or "from versions: none". python --version shows a release that came out this year, or one that is many years old.</source>
   <translation>メッセージは「No matching distribution found」または「from versions: none」です。python --version に表示されるのは、今年公開されたリリースか、何年も前のリリースです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The framework can be installed, and the check names the Python of the new environment.</source>
   <translation>フレームワークをインストールでき、チェックに新しい環境の Python が示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This framework does not exist for this kind of computer</source>
   <translation>このフレームワークは、この種類のコンピューター用には存在しません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nobody built the framework for this system or processor</source>
   <translation>このシステムまたはプロセッサ用のフレームワークは、誰もビルドしていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Each release of a framework is built for certain systems and processors. The Python here would do, but no build with GPU support exists for this kind of computer.</source>
   <translation>フレームワークの各リリースは、特定のシステムとプロセッサ用にビルドされています。ここの Python で問題ありませんが、この種類のコンピューター用には、GPU をサポートするビルドがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This is an ARM board or a Mac, Linux with musl such as Alpine, or Windows on ARM. pip says "No matching distribution found" with every version of Python.</source>
   <translation>これは、ARM ボード、Mac、Alpine など musl を使う Linux、または ARM 版 Windows です。Python のどのバージョンでも、pip が「No matching distribution found」と表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The framework is installed on a system that it is built for, and it lists the GPU.</source>
   <translation>ビルドが用意されているシステムにフレームワークがインストールされ、一覧に GPU が現れます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip is too old to see the framework's packages</source>
   <translation>pip が古すぎて、フレームワークのパッケージが見えません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>An old pip does not know the kind of file in which the framework comes</source>
   <translation>古い pip が、フレームワークの配布に使われるファイルの種類を知りません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip, the program that installs packages, passes over kinds of files that it does not know. This one is so old that it sees no current release and says that there is none.</source>
   <translation>パッケージをインストールするプログラム pip は、知らない種類のファイルを無視します。この pip は古すぎて現在のリリースが 1 つも見えず、存在しないと表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The version that pip --version shows is below 21, and pip asks to be updated. The newest version that it offers is years old.</source>
   <translation>pip --version に表示されるバージョンが 21 より前で、pip が更新を促します。提供される最新バージョンが何年も前のものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The new version is shown by pip --version, and pip offers the current release of the framework.</source>
   <translation>pip --version に新しいバージョンが表示され、pip がフレームワークの現在のリリースを提供します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow</source>
   <translation>TensorFlow</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use NVIDIA's own container image of TensorFlow inside WSL 2</source>
   <translation>または、WSL 2 の中で NVIDIA 自身の TensorFlow コンテナイメージを使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Use NVIDIA's own container image of TensorFlow inside WSL 2</source>
   <translation>WSL 2 の中で NVIDIA 自身の TensorFlow コンテナイメージを使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow's own packages have no working code for cards of this generation yet, neither for Windows nor for Linux. NVIDIA's image 25.02 of TensorFlow has it. It needs WSL 2 and Docker.</source>
   <translation>TensorFlow 自身のパッケージには、Windows 用にも Linux 用にも、この世代のカードで動作するコードがまだありません。NVIDIA の TensorFlow イメージ 25.02 にはあります。これには WSL 2 と Docker が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Run this check inside that container.</source>
   <translation>そのコンテナの中で、このチェックを実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 45 minutes, 20 GB on the disk</source>
   <translation>約 45 分、ディスク上で 20 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>In WSL the GPU builds for Linux work. Your driver for Windows serves both; install no driver inside WSL.</source>
   <translation>WSL では、Linux 用の GPU ビルドが動作します。お使いの Windows 用ドライバーは両方に使われます。WSL の中にはドライバーをインストールしないでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Update Windows first: this one is too old for a GPU in WSL.</source>
   <translation>先に Windows を更新してください: この Windows は、WSL で GPU を使うには古すぎます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Step 1: install WSL 2, which runs Linux inside Windows</source>
   <translation>手順 1: Windows の中で Linux を動かす WSL 2 をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>After the restart a window named Ubuntu opens and asks for a user name.</source>
   <translation>再起動の後、Ubuntu という名前のウィンドウが開き、ユーザー名を尋ねます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The command "wsl --unregister {UBUNTU}" removes Ubuntu again, with all files in it.</source>
   <translation>コマンド「wsl --unregister {UBUNTU}」で、Ubuntu を、その中のすべてのファイルとともに削除できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 15 minutes, 3 GB, and a restart</source>
   <translation>約 15 分、3 GB、および再起動</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Step 2: in the Ubuntu window, install {TITLES} with its GPU libraries</source>
   <translation>手順 2: Ubuntu のウィンドウで、{TITLES} を GPU ライブラリとともにインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>These lines are for the Ubuntu window, not for PowerShell. They make an environment and install into it.</source>
   <translation>これらの行は、PowerShell ではなく、Ubuntu のウィンドウで使います。環境を作成し、その中にインストールします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The last line prints a list that names a GPU. In your editor choose WSL and the folder gpu-env.</source>
   <translation>最後の行が、GPU を含む一覧を表示します。エディターでは、WSL とフォルダー gpu-env を選んでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Delete the folder gpu-env in Ubuntu.</source>
   <translation>Ubuntu でフォルダー gpu-env を削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>It needs Python {python_windows_min} to {python_max}, a NumPy below 2, CUDA {cuda} and cuDNN {cudnn}. It gets no more repairs.</source>
   <translation>これには Python {python_windows_min} から {python_max}、2 より前の NumPy、CUDA {cuda}、cuDNN {cudnn} が必要です。今後、不具合は修正されません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>conda brings CUDA {cuda} and cuDNN {cudnn} into the same environment.</source>
   <translation>conda は、CUDA {cuda} と cuDNN {cudnn} を同じ環境に入れます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>CUDA {cuda} and cuDNN {cudnn} come from NVIDIA's archive, and their folders must stand in PATH. With Miniforge (conda) both come by themselves.</source>
   <translation>CUDA {cuda} と cuDNN {cudnn} は NVIDIA のアーカイブから入手し、そのフォルダーを PATH に含める必要があります。Miniforge (conda) では、両方とも自動的に入ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use TensorFlow {version}, the last release with GPU support on Windows itself</source>
   <translation>または、Windows 自体で GPU をサポートする最後のリリース、TensorFlow {version} を使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Use TensorFlow {version}, the last release with GPU support on Windows itself</source>
   <translation>Windows 自体で GPU をサポートする最後のリリース、TensorFlow {version} を使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Choose the Python of the new environment "{OLD_ENVIRONMENT}" on the first page and check again.</source>
   <translation>最初のページで新しい環境「{OLD_ENVIRONMENT}」の Python を選び、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>"conda env remove -n {OLD_ENVIRONMENT}" removes the new environment. Nothing else was changed.</source>
   <translation>「conda env remove -n {OLD_ENVIRONMENT}」で新しい環境を削除できます。ほかには何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 20 minutes, 6 GB</source>
   <translation>約 20 分、6 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Keras 3 can compute with it: set the variable KERAS_BACKEND to torch.</source>
   <translation>Keras 3 はこれを使って計算できます: 変数 KERAS_BACKEND を torch に設定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use PyTorch, which supports the GPU on Windows itself</source>
   <translation>または、Windows 自体で GPU をサポートする PyTorch を使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Use PyTorch, which supports the GPU on Windows itself</source>
   <translation>Windows 自体で GPU をサポートする PyTorch を使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>PyTorch has builds with CUDA for Windows. {how}</source>
   <extracomment>how = 'Keras 3 can compute with it: set the variable KERAS_BACKEND to torch.' if name == 'tensorflow' else ''</extracomment>
   <translation>PyTorch には、Windows 用の CUDA 付きビルドがあります。{how}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Choose PyTorch on the first page and check again.</source>
   <translation>最初のページで PyTorch を選び、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Nothing is to be undone: nothing was changed.</source>
   <translation>元に戻す操作は不要です: 何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>JAX has no GPU support on Windows itself</source>
   <translation>JAX は Windows 自体では GPU をサポートしていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>JAX exists with GPU support only for Linux. On Windows it uses the processor, whatever is installed. Your card, driver and CUDA can be in perfect order: changing them would not help.</source>
   <translation>GPU をサポートする JAX は Linux 用しかありません。Windows では、何をインストールしてもプロセッサを使います。カード、ドライバー、CUDA には何の問題もない可能性があります: それらを変更しても役に立ちません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>from 2.11 on</source>
   <translation>2.11 以降</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow {version} has no GPU support on Windows itself</source>
   <translation>TensorFlow {version} は Windows 自体では GPU をサポートしていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>This framework has no GPU support on Windows itself</source>
   <translation>このフレームワークは Windows 自体では GPU をサポートしていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow 2.10 was the last release that could use an NVIDIA GPU on Windows itself. Since 2.11 its Windows build uses only the processor, on purpose. Your card, driver and CUDA can be in perfect order: changing them would not help.</source>
   <translation>TensorFlow 2.10 は、Windows 自体で NVIDIA GPU を使えた最後のリリースです。2.11 以降、その Windows 用ビルドは、意図的にプロセッサだけを使います。カード、ドライバー、CUDA には何の問題もない可能性があります: それらを変更しても役に立ちません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>On Windows this framework can only use the processor; WSL 2 is the way out</source>
   <translation>Windows では、このフレームワークはプロセッサしか使えません。解決策は WSL 2 です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>You work on Windows itself, not in WSL, with JAX or with TensorFlow 2.11 or later. nvidia-smi shows the card, and the framework lists only the processor.</source>
   <translation>WSL ではなく Windows 自体で、JAX または TensorFlow 2.11 以降を使っています。nvidia-smi はカードを表示しますが、フレームワークの一覧にはプロセッサしかありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The framework lists a GPU: inside WSL 2, or on Windows with TensorFlow 2.10.</source>
   <translation>WSL 2 の中で、または TensorFlow 2.10 を使った Windows で、フレームワークの一覧に GPU が現れます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>{named} does not have the extra {extra}</source>
   <translation>{named} には extra「{extra}」がありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>An extra is the name in square brackets; it makes pip install the GPU libraries beside the framework. This release does not have it, so pip left the libraries out. {title} has it from {since} on, and those releases need Python {python_min} or later.</source>
   <translation>extra とは、角かっこの中の名前です。これを指定すると、pip はフレームワークとともに GPU ライブラリもインストールします。このリリースにはこの extra がないため、pip はライブラリをインストールしませんでした。{title} では {since} 以降にあり、それらのリリースには Python {python_min} 以降が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>{title} has the extra {extra} from {since} on.</source>
   <translation>{title} では、{since} 以降に extra「{extra}」があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Install a newer {title}, which has the extra</source>
   <translation>この extra のある、より新しい {title} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>It replaces {asked}.</source>
   <translation>{asked} に代わるものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>It replaces the one that was asked for.</source>
   <translation>指定されたものに代わるものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Install the package that replaced it</source>
   <translation>それに代わるパッケージをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Ask pip for the package that replaced it</source>
   <translation>pip で、それに代わるパッケージを指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>"tensorflow-gpu" is now "tensorflow[and-cuda]" on Linux. "jax[cuda11_pip]" and its kin are now "jax[cuda12]".</source>
   <translation>「tensorflow-gpu」は、現在 Linux では「tensorflow[and-cuda]」です。「jax[cuda11_pip]」とその類は、現在「jax[cuda12]」です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Uninstall it again with pip.</source>
   <translation>pip でそれを再びアンインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Make an environment with Python {python_min} or later and install {title} there</source>
   <translation>Python {python_min} 以降で環境を作成し、そこに {title} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>pip takes the newest release that fits the Python it runs in, and for an older Python that release lacks the extra. If your Python is new enough, ask for a newer release in place of the old one.</source>
   <translation>pip は、自身が動いている Python に適合する最新のリリースを選びますが、古い Python では、そのリリースにこの extra がありません。お使いの Python が十分に新しい場合は、古いリリースの代わりに、より新しいリリースを指定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>pip ends without that warning.</source>
   <translation>pip がその警告なしで終了します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Then write the new name into {several}</source>
   <translation>その後、{several} に新しい名前を書き込む</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The old name still stands there, so the next installation from this file would fail again.</source>
   <translation>そこにはまだ古い名前があるため、このファイルを使った次のインストールが再び失敗します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Installing from the file ends without an error.</source>
   <translation>このファイルを使ったインストールがエラーなしで終了します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Write the old name back.</source>
   <translation>古い名前を書き戻してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Then allow the newer release in {several}</source>
   <translation>その後、{several} でより新しいリリースを許可する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>If a line there asks for the old release, the next installation from this file brings that one back.</source>
   <translation>そこに古いリリースを求める行があると、このファイルを使った次のインストールで、古いリリースに戻ってしまいます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Installing from the file ends without a warning of pip.</source>
   <translation>このファイルを使ったインストールが、pip の警告なしで終了します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The package that was asked for no longer exists under that name</source>
   <translation>指定されたパッケージは、その名前ではもう存在しません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The package or its extra was renamed or withdrawn</source>
   <translation>パッケージまたはその extra の名前が変更されたか、提供が取りやめられました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Frameworks have renamed their GPU packages over the years, and old instructions still name the old ones. The package that was asked for is no longer offered under that name.</source>
   <translation>フレームワークの GPU 用パッケージの名前は、年月とともに変更されてきました。古い手順には、まだ古い名前が書かれています。指定されたパッケージは、その名前ではもう提供されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>You followed a guide of some years ago, or a requirements file of that time. pip says that "tensorflow-gpu" was removed, or that an extra is not provided.</source>
   <translation>何年か前のガイド、またはその頃の requirements ファイルに従いました。pip が、「tensorflow-gpu」は削除された、または extra が提供されていないと表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The installation ends without an error or a warning, and the framework lists the GPU.</source>
   <translation>インストールがエラーも警告もなく終了し、フレームワークの一覧に GPU が現れます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>CUDA, which the frameworks use for computing on a GPU, works only on cards made by NVIDIA.</source>
   <translation>フレームワークが GPU での計算に使う CUDA は、NVIDIA 製のカードでしか動作しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>virtual machine</source>
   <translation>仮想マシン</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>This {place} has no NVIDIA graphics card</source>
   <extracomment>place = 'virtual machine' if 'vm' in s.case.host.environment else 'computer'</extracomment>
   <translation>この {place} には NVIDIA グラフィックカードがありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Only this was found: {others}.</source>
   <translation>見つかったのはこれだけです: {others}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A virtual machine sees a card only if it was given one.</source>
   <translation>仮想マシンからは、割り当てられたカードしか見えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{CUDA_IS_NVIDIA} No such card shows up on this {place}.{found}{given} Your programs still run, on the processor, only more slowly.</source>
   <extracomment>place = 'virtual machine' if 'vm' in s.case.host.environment else 'computer'; found = f' Only this was found: {others}.' if others else ''; given = ' A virtual machine sees a card only if it was given one.' if place == 'virtual machine' else ''</extracomment>
   <translation>{CUDA_IS_NVIDIA} この {place} には、そのようなカードが見つかりません。{found}{given}それでもプログラムはプロセッサで動きます。速度が遅くなるだけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Run the work on a machine that has an NVIDIA GPU</source>
   <translation>NVIDIA GPU のあるマシンで処理を実行する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>No setting or package can replace the card. A workstation, a cluster or a cloud machine with one will do.</source>
   <translation>設定やパッケージをカードの代わりにすることはできません。カードのあるワークステーション、クラスター、クラウドのマシンなら使えます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Go on with the processor</source>
   <translation>そのままプロセッサで続ける</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Nothing on this machine is broken, and nothing has to be repaired for work without a GPU.</source>
   <translation>このマシンに壊れているものはなく、GPU なしの作業のために直す必要のあるものもありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your program runs. Its lines about CUDA or missing GPU libraries can be ignored.</source>
   <translation>プログラムが動きます。CUDA や GPU ライブラリの不足に関する行は無視してかまいません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Choose a machine type with an NVIDIA GPU, or have one passed through to this virtual machine</source>
   <translation>NVIDIA GPU のあるマシンタイプを選ぶか、この仮想マシンに GPU をパススルーしてもらう</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card must be attached from outside, by your cloud provider or whoever runs the virtual machines.</source>
   <translation>カードは、クラウドプロバイダーまたは仮想マシンの管理者が、外側から接続する必要があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Detach the card again, or go back to the earlier machine type.</source>
   <translation>カードの接続を解除するか、以前のマシンタイプに戻してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>half an hour or more, and a machine with a GPU costs more</source>
   <translation>30 分以上、また GPU のあるマシンは料金が高くなる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>If there should be a card, check that it is seated, powered and switched on in the firmware</source>
   <translation>カードがあるはずの場合は、正しく取り付けられ、給電され、ファームウェアでオンになっていることを確認する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A card that is loose, lacks a power cable or is switched off in the firmware (BIOS) is invisible. Switch the computer off and unplug it before you open it.</source>
   <translation>緩んでいるカード、電源ケーブルのないカード、ファームウェア (BIOS) でオフになっているカードは認識されません。コンピューターを開ける前に、電源を切り、電源プラグを抜いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The list of devices (Device Manager, or the command lspci on Linux) names a device by NVIDIA.</source>
   <translation>デバイスの一覧 (デバイス マネージャー、Linux ではコマンド lspci) に、NVIDIA のデバイスがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{gpu_or} has the number {number}.</source>
   <translation>{gpu_or} の番号は {number} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your card</source>
   <translation>お使いのカード</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>That is newer than this build.</source>
   <translation>これは、このビルドより新しいものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Newer builds leave such older cards out.</source>
   <translation>新しいビルドは、このような古いカードに対応していません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{upper}{framework_named} has no code for {gpu_or}</source>
   <translation>{upper}{framework_named} には {gpu_or} 用のコードがありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute capability.{has}{age} The installed build brings nothing that this card can run, even with a healthy driver.</source>
   <extracomment>has = f" {gpu_or(s, 'Your card')} has the number {number}." if number else ''; age = ' Newer builds leave such older cards out.' if _is_old(s) else age</extracomment>
   <translation>GPU のプログラムは、特定の世代のカード用に変換されます。NVIDIA は世代を compute capability という番号で表します。{has}{age}インストールされているビルドには、ドライバーが正常でも、このカードで実行できるものが含まれていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Where no fitting build exists, the card cannot be used with this framework.</source>
   <translation>適合するビルドがない場合、このカードをこのフレームワークで使うことはできません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install the newest {framework_title} with CUDA</source>
   <translation>CUDA 付きの最新の {framework_title} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Each release adds the newest generations of cards. The very first start on a new card may take some minutes, because code is translated for it.</source>
   <translation>リリースごとに、最新世代のカードへの対応が追加されます。新しいカードでの最初の起動は、カード用にコードが変換されるため、数分かかることがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install a release of the framework that names your card's generation</source>
   <translation>お使いのカードの世代に対応しているフレームワークのリリースをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The newest release has the newest generations; for older cards take an older release.</source>
   <translation>最新のリリースは最新の世代に対応しています。古いカードの場合は、古いリリースを選んでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install the earlier release again.</source>
   <translation>以前のリリースを再びインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A card that fell off the bus comes back only after it was without power. A restart can be too little.</source>
   <translation>バスから外れたカードは、電源が完全に切れた後でないと元に戻りません。再起動では足りないことがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Check cooling, power cables and overclocking</source>
   <translation>冷却、電源ケーブル、オーバークロックを確認する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Heat, a weak power supply and raised clock rates are the usual reasons for such faults.</source>
   <translation>熱、能力の足りない電源、引き上げられたクロックが、このような障害のよくある原因です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The same program runs for an hour without the fault.</source>
   <translation>同じプログラムが、障害なしで 1 時間動き続けます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Read what the driver wrote about the card</source>
   <translation>ドライバーがカードについて記録した内容を読む</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>NVIDIA's driver reports faults as Xid numbers; 48, 62, 79, 94, 95 and 154 speak of the card itself. They stand in the Event Viewer, under Windows Logs, System, beside nvlddmkm.</source>
   <translation>NVIDIA のドライバーは、障害を Xid 番号で報告します。48、62、79、94、95、154 はカード自体に関するものです。これらは、イベント ビューアーの [Windows ログ]、[システム] の下に、nvlddmkm とともに表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>NVIDIA's driver reports faults as Xid numbers; 48, 62, 79, 94, 95 and 154 speak of the card itself.</source>
   <translation>NVIDIA のドライバーは、障害を Xid 番号で報告します。48、62、79、94、95、154 はカード自体に関するものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>They stand in the Event Viewer, under Windows Logs, System, beside nvlddmkm.</source>
   <translation>これらは、イベント ビューアーの [Windows ログ]、[システム] の下に、nvlddmkm とともに表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The lines with NVRM or Xid name the fault. Keep them for whoever repairs the card.</source>
   <translation>NVRM または Xid を含む行が障害を示します。カードを修理する人のために保存しておいてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The Event Viewer, Windows Logs, System, names the fault beside nvlddmkm. Keep it for the repair.</source>
   <translation>イベント ビューアーの [Windows ログ]、[システム] に、nvlddmkm とともに障害が示されます。修理のために保存しておいてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>If there are several cards, leave the faulty one out; else have it replaced</source>
   <translation>カードが複数ある場合は障害のあるカードを使わないようにし、そうでない場合は交換してもらう</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>List the healthy cards in the variable CUDA_VISIBLE_DEVICES, and work goes on without the faulty one. Cards are counted from 0, so with two of them and the first one faulty it is 1.</source>
   <translation>変数 CUDA_VISIBLE_DEVICES に正常なカードを列挙すると、障害のあるカードを使わずに作業を続けられます。カードは 0 から数えるため、2 枚あって 1 枚目に障害がある場合は 1 になります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your program runs on the other cards.</source>
   <translation>プログラムがほかのカードで動きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Take the variable CUDA_VISIBLE_DEVICES away again.</source>
   <translation>変数 CUDA_VISIBLE_DEVICES を取り除いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The graphics card reports a fault of its own</source>
   <translation>グラフィックカードが自身の障害を報告しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card fails or has dropped off the bus</source>
   <translation>カードに障害が起きているか、カードがバスから外れました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The driver lost contact with the card or found damaged memory in it. That comes from the card, its cooling or its power, not from Python or CUDA. Results computed meanwhile should not be trusted.</source>
   <translation>ドライバーがカードとの接続を失ったか、カードのメモリの破損を検出しました。原因は Python や CUDA ではなく、カード、その冷却、または電源です。その間に計算された結果は信頼しないでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card vanishes in the middle of the work, nvidia-smi says that the GPU is lost, or the system's log names Xid 48, 62, 79, 94, 95 or 154. Often it happens under load, or after the computer was moved.</source>
   <translation>作業の途中でカードが消えるか、nvidia-smi が GPU の喪失 (GPU is lost) を表示するか、システムのログに Xid 48、62、79、94、95、154 のいずれかが示されます。多くの場合、負荷がかかっているときや、コンピューターを移動した後に起こります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card stays in the list of nvidia-smi, and long programs end without a new Xid line in the log.</source>
   <translation>カードが nvidia-smi の一覧に残り、長いプログラムが、ログに新しい Xid の行を残さずに終了します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>This computer has no NVIDIA graphics card</source>
   <translation>このコンピューターには NVIDIA グラフィックカードがありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>There is no NVIDIA card in the machine, or a virtual machine was given none</source>
   <translation>マシンに NVIDIA カードがないか、仮想マシンにカードが割り当てられていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{CUDA_IS_NVIDIA} No such card shows up here. Your programs still run, on the processor, only more slowly.</source>
   <translation>{CUDA_IS_NVIDIA} ここには、そのようなカードが見つかりません。それでもプログラムはプロセッサで動きます。速度が遅くなるだけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The computer has graphics by Intel, AMD or Apple only, or it is a virtual or cloud machine of a kind without GPU. On a laptop with two graphics chips the NVIDIA card can be switched off to save power.</source>
   <translation>コンピューターに Intel、AMD、Apple のグラフィックスしかないか、GPU のない種類の仮想マシンまたはクラウドのマシンです。グラフィックチップが 2 つあるノート PC では、節電のため NVIDIA カードがオフになっていることがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The list of devices names a device by NVIDIA: the Device Manager on Windows, lspci on Linux.</source>
   <translation>デバイスの一覧 (Windows ではデバイス マネージャー、Linux では lspci) に、NVIDIA のデバイスがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The framework has no code for this GPU</source>
   <translation>フレームワークに、この GPU 用のコードがありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card is too old or too new for the build that is installed</source>
   <translation>インストールされているビルドに対して、カードが古すぎるか新しすぎます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute capability. The installed build brings nothing that this card can run, even with a healthy driver.</source>
   <translation>GPU のプログラムは、特定の世代のカード用に変換されます。NVIDIA は世代を compute capability という番号で表します。インストールされているビルドには、ドライバーが正常でも、このカードで実行できるものが含まれていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card is much older than the framework's release (GeForce GTX 10 and before), or it came out after that release. The message says that no kernel image is available, or names sm_ and a number.</source>
   <translation>カードがフレームワークのリリースよりずっと古い (GeForce GTX 10 以前) か、そのリリースの後に発売されました。メッセージに、カーネルイメージ (kernel image) が利用できないと示されるか、sm_ と番号が示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The test on the GPU multiplies two matrices on the card without such a message.</source>
   <translation>GPU テストが、そのようなメッセージなしで、カードの上で 2 つの行列を掛け合わせます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/holders.py" />
   <source>{strip} (PID {pid})</source>
   <translation>{strip} (PID {pid})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>The same version stays, so nothing needs to be taken back.</source>
   <translation>同じバージョンのままなので、元に戻す必要はありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>If the project has a file uv.lock, use "uv add" in its folder in place of "uv pip install". Otherwise uv sync takes it back.</source>
   <translation>プロジェクトにファイル uv.lock がある場合は、そのフォルダーで「uv pip install」の代わりに「uv add」を使ってください。そうしないと、uv sync によって元に戻されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Run it in the folder of your project.</source>
   <translation>プロジェクトのフォルダーで実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Open the Anaconda Prompt or the Miniforge Prompt for it: other terminals seldom know conda.</source>
   <translation>これには、Anaconda Prompt または Miniforge Prompt を開いてください: ほかのターミナルでは、conda が認識されることはあまりありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>conda list{where} --revisions shows the states before. "conda install{where} --revision" with the number of one goes back to it.</source>
   <extracomment>where = f' -p "{situation.prefix}"' if situation.prefix else ''; where = f' -p "{situation.prefix}"' if situation.prefix else ''</extracomment>
   <translation>conda list{where} --revisions で以前の状態が表示されます。「conda install{where} --revision」にその番号を付けると、その状態に戻ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Note the versions that pip list shows before. Installing those again takes it back.</source>
   <translation>先に、pip list に表示されるバージョンを控えておいてください。それらを再びインストールすると元に戻ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>The last lines of the output name what was installed. Uninstall that again.</source>
   <translation>出力の最後の数行に、インストールされたものが示されています。それらを再びアンインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Uninstall {several} again.</source>
   <translation>{several} を再びアンインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Then install what was there before, in the same way: {join}.</source>
   <translation>その後、前にあったものを同じ方法でインストールしてください: {join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Install what was there before, in the same way: {join}.</source>
   <translation>前にあったものを同じ方法でインストールしてください: {join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>"nvidia-" or "jax-cuda"</source>
   <translation>「nvidia-」または「jax-cuda」</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Uninstall the packages that came along, unless another framework here uses them: their names begin with {begin}.</source>
   <extracomment>begin = '"nvidia-" or "jax-cuda"' if s.framework == 'jax' else '"nvidia-"'</extracomment>
   <translation>一緒に入ったパッケージは、ここの別のフレームワークが使っていない限り、アンインストールしてください: 名前が次で始まるものです: {begin}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {framework_title} with its GPU libraries through conda</source>
   <translation>conda で、{framework_title} を GPU ライブラリとともにインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Conda brings {what} along as a whole.</source>
   <translation>conda で、{what} がまとめて入ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>The extra and-cuda brings {what} in the versions that this release wants, only for this environment.</source>
   <translation>extra「and-cuda」により、{what} が、このリリースの求めるバージョンで、この環境だけに入ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} with TensorFlow's extra and-cuda</source>
   <translation>TensorFlow の extra「and-cuda」で {what} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{old} brings no GPU libraries itself; releases from 2.14 on do.</source>
   <translation>{old} 自体には GPU ライブラリが含まれていません。2.14 以降のリリースには含まれています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>If you need {old}, install {what} in a conda environment</source>
   <translation>{old} が必要な場合は、conda の環境に {what} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>conda-forge has the old CUDA and cuDNN versions as the packages cudatoolkit and cudnn, without touching the rest of the system.</source>
   <translation>conda-forge には、古いバージョンの CUDA と cuDNN が、パッケージ cudatoolkit と cudnn としてあります。システムのほかの部分には影響しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Activate the environment in a new terminal, start gpuwizard from it and check again.</source>
   <translation>新しいターミナルで環境を有効化し、そこから gpuwizard を起動して、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Remove both packages with conda, and take LD_LIBRARY_PATH away with conda env config vars unset.</source>
   <translation>conda で両方のパッケージを削除し、conda env config vars unset で LD_LIBRARY_PATH を取り除いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>about 10 minutes, 3 GB</source>
   <translation>約 10 分、3 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Reinstall {name} with {what}</source>
   <translation>{name} を {what} とともに再インストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{name}'s packages bring {what} along.</source>
   <translation>{name} のパッケージには、{what} が付属します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} together with {name}</source>
   <translation>{what} を {name} とともにインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{name} {framework_version} names the packages with {what}. pip adds those that are absent.</source>
   <translation>{name} {framework_version} は、{what} を含むパッケージを指定しています。足りないものは pip が追加します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Lay the files of these packages down anew</source>
   <translation>これらのパッケージのファイルを改めて配置する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>The packages are recorded as installed, but files of them are absent or damaged.</source>
   <translation>これらのパッケージはインストール済みと記録されていますが、そのファイルの一部が存在しないか、破損しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Or install only the packages that hold the missing files</source>
   <translation>または、足りないファイルを含むパッケージだけをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install only the packages that hold the missing files</source>
   <translation>足りないファイルを含むパッケージだけをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>This is the smaller download. It brings {what} without touching the framework.</source>
   <translation>こちらのほうがダウンロードが小さくなります。フレームワークに触れずに、{what} が入ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install the framework's own packages with {what}</source>
   <translation>フレームワーク自身の、{what} を含むパッケージをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>For TensorFlow ask pip for "tensorflow[and-cuda]", for JAX for "jax[cuda12]". PyTorch's packages bring the libraries by themselves. An installation of CUDA for the whole system is not needed.</source>
   <translation>pip で、TensorFlow の場合は「tensorflow[and-cuda]」、JAX の場合は「jax[cuda12]」を指定してください。PyTorch のパッケージでは、ライブラリが自動的に入ります。システム全体への CUDA のインストールは不要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Start your program again: its log no longer names the library.</source>
   <translation>プログラムを再び起動してください: ログにそのライブラリの名前が出なくなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install the framework without these packages again.</source>
   <translation>これらのパッケージなしで、フレームワークを再びインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Reinstall PyTorch with CUDA</source>
   <translation>CUDA 付きの PyTorch を再インストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>PyTorch for Windows carries {what} in its own folder.</source>
   <translation>Windows 用の PyTorch は、自身のフォルダーに {what} を持っています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install CUDA {cuda} and cuDNN {cudnn} with conda</source>
   <translation>conda で CUDA {cuda} と cuDNN {cudnn} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>They then lie inside the environment and disturb no other program.</source>
   <translation>これらは環境の中に置かれ、ほかのプログラムには影響しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>They then lie inside the environment and disturb no other program. This needs an environment made with conda. In it, run "conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}".</source>
   <translation>これらは環境の中に置かれ、ほかのプログラムには影響しません。これには、conda で作成した環境が必要です。その中で「conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}」を実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>This needs an environment made with conda. In it, run "conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}".</source>
   <translation>これには、conda で作成した環境が必要です。その中で「conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}」を実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Delete the conda environment; nothing else was changed.</source>
   <translation>conda の環境を削除してください。ほかには何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install CUDA {cuda} and cuDNN {cudnn} from NVIDIA's archive</source>
   <translation>NVIDIA のアーカイブから CUDA {cuda} と cuDNN {cudnn} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{framework_named} looks for exactly these versions, in the folders that PATH names. Other CUDA versions may stay beside them. Untick the display driver if yours is newer. The archives are developer.nvidia.com/cuda-toolkit-archive and developer.nvidia.com/rdp/cudnn-archive. Copy the folders of cuDNN (bin, include, lib) into the folder of CUDA {cuda}.</source>
   <translation>{framework_named} は、PATH に含まれるフォルダーで、まさにこれらのバージョンを探します。ほかのバージョンの CUDA が並んでいてもかまいません。お使いのディスプレイドライバーのほうが新しい場合は、ディスプレイドライバーのチェックボックスをオフにしてください。アーカイブは developer.nvidia.com/cuda-toolkit-archive と developer.nvidia.com/rdp/cudnn-archive です。cuDNN のフォルダー (bin、include、lib) を、CUDA {cuda} のフォルダーにコピーしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Uninstall that CUDA version in the Windows settings, then delete what is left of its folder.</source>
   <translation>Windows の設定でそのバージョンの CUDA をアンインストールし、そのフォルダーの残りを削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>about 20 minutes, 4 GB</source>
   <translation>約 20 分、4 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} in the version that the message names</source>
   <translation>メッセージにあるバージョンの {what} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>TensorFlow 2.5 to 2.10 wants CUDA 11.2 and cuDNN 8.1, and finds them in the folders that PATH names. TensorFlow 2.11 and later has no GPU support on Windows itself, so there nothing is to be installed.</source>
   <translation>TensorFlow 2.5 から 2.10 には CUDA 11.2 と cuDNN 8.1 が必要で、PATH に含まれるフォルダーでそれらを見つけます。TensorFlow 2.11 以降は Windows 自体では GPU をサポートしていないため、そこでインストールするものはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Open a new terminal and start your program: the message is gone.</source>
   <translation>新しいターミナルを開き、プログラムを起動してください: メッセージは出なくなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>JAX's plugin for CUDA {build} has code for this card; the one for CUDA 13 has none.</source>
   <translation>CUDA {build} 用の JAX プラグインには、このカード用のコードがあります。CUDA 13 用のプラグインにはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install JAX with its CUDA 12 plugin</source>
   <translation>CUDA 12 用プラグイン付きの JAX をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Use NVIDIA's own container image of TensorFlow</source>
   <translation>NVIDIA 自身の TensorFlow コンテナイメージを使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>TensorFlow's own packages have no working code for cards of this generation yet. NVIDIA's image 25.02 of TensorFlow has it. It runs with Docker on Linux, or inside WSL 2 on Windows.</source>
   <translation>TensorFlow 自身のパッケージには、この世代のカードで動作するコードがまだありません。NVIDIA の TensorFlow イメージ 25.02 にはあります。Linux の Docker、または Windows の WSL 2 の中で動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>about 30 minutes, 15 GB on the disk</source>
   <translation>約 30 分、ディスク上で 15 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Or use PyTorch or JAX, which support this card</source>
   <translation>または、このカードをサポートする PyTorch か JAX を使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Use PyTorch or JAX, which support this card</source>
   <translation>このカードをサポートする PyTorch か JAX を使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Their newest builds have code for it. Keras 3 can compute with either of them: set the variable KERAS_BACKEND to torch or jax.</source>
   <translation>これらの最新のビルドには、このカード用のコードがあります。Keras 3 はどちらを使っても計算できます: 変数 KERAS_BACKEND を torch または jax に設定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Choose PyTorch or JAX on the first page and check again.</source>
   <translation>最初のページで PyTorch か JAX を選び、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Release {major}.{minor} is the last of PyTorch with code for a card of this age.</source>
   <translation>リリース {major}.{minor} は、この年代のカード用のコードを含む最後の PyTorch です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install PyTorch {version}</source>
   <translation>PyTorch {version} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install PyTorch built with CUDA {cuda_of_index}</source>
   <translation>CUDA {cuda_of_index} でビルドされた PyTorch をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>TensorFlow {version} and the libraries that it brings still have code for this card.{held}</source>
   <translation>TensorFlow {version} と、それに付属するライブラリには、まだこのカード用のコードがあります。{held}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install TensorFlow {version}</source>
   <translation>TensorFlow {version} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>cuDNN is kept below {limit}, since newer ones have no code for it.</source>
   <translation>cuDNN は {limit} より前に留めます。それ以降のものには、このカード用のコードがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>It needs Python {limits} to {limits2}.</source>
   <translation>これには Python {limits} から {limits2} が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Or keep {framework_named} and hold cuDNN at {last_cudnn}</source>
   <translation>または、{framework_named} を残し、cuDNN を {last_cudnn} に固定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Keep {framework_named} and hold cuDNN at {last_cudnn}</source>
   <translation>{framework_named} を残し、cuDNN を {last_cudnn} に固定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Version {last_cudnn} is the last with code for this card. Later ones begin with the GeForce RTX 20.</source>
   <translation>バージョン {last_cudnn} は、このカード用のコードを含む最後のものです。それより後のものは GeForce RTX 20 からになります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>is on this computer, but not where it is</source>
   <translation>このコンピューターにありますが、探される場所にはありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>are here, but not where they are</source>
   <translation>ここにありますが、探される場所にはありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{several} {is_here} looked for</source>
   <extracomment>is_here = 'is on this computer, but not where it is' if len(s.libraries) == 1 else 'are here, but not where they are'</extracomment>
   <translation>{several} は {is_here}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Here it lies in {several}.</source>
   <translation>ここでは {several} にあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>It takes the folder that holds the library.</source>
   <translation>ライブラリのあるフォルダーを指定します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Windows searches it before the rest of PATH.</source>
   <translation>Windows は、PATH のほかの部分より先にそこを検索します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Libraries are looked for there first.</source>
   <translation>ライブラリは、まずそこで検索されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name the folder in {variable}, for this terminal only</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>このターミナルだけで、{variable} にフォルダーを指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{first} It is a quick way to see whether this was all.{where}</source>
   <extracomment>first = f' Found first is {file}' if file else ''; where = '' if s.folders else ' It is the folder that holds the DLL, such as the folder bin of CUDA.'</extracomment>
   <translation>{first} これが原因のすべてだったかどうかを、手早く確認できます。{where}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>It is the folder that holds the DLL, such as the folder bin of CUDA.</source>
   <translation>これは DLL のあるフォルダーで、たとえば CUDA のフォルダー bin です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Add the folder to your own PATH</source>
   <translation>フォルダーを自分の PATH に追加する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Windows looks for such libraries in the folders that PATH names. Only your user is changed.{where}</source>
   <extracomment>where = '' if s.folders else ' It is the folder that holds the DLL, such as the folder bin of CUDA.'</extracomment>
   <translation>Windows は、PATH に含まれるフォルダーでこのようなライブラリを探します。変更されるのは、お使いのユーザーの設定だけです。{where}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Open a new terminal, start gpuwizard from it and check again.</source>
   <translation>新しいターミナルを開き、そこから gpuwizard を起動して、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>In Windows search for "environment variables", open Path under your user and delete the line.</source>
   <translation>Windows で「環境変数」を検索し、ユーザーの Path を開いて、その行を削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Use a Python from python.org or conda instead of the one from the Microsoft Store</source>
   <translation>Microsoft Store の Python の代わりに、python.org または conda の Python を使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The Store's Python is shut off from parts of the system and does not look into PATH for libraries.</source>
   <translation>Microsoft Store の Python は、システムの一部から切り離されており、ライブラリを PATH から探しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Uninstall the new Python in the Windows settings.</source>
   <translation>Windows の設定で新しい Python をアンインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>about 10 minutes</source>
   <translation>約 10 分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>os.add_dll_directory with that folder</source>
   <translation>そのフォルダーを指定した os.add_dll_directory</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name the folder in your program, before it imports PyTorch</source>
   <translation>プログラムの中で、PyTorch をインポートする前にフォルダーを指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>From Python 3.8 on, PATH does not count for the libraries that a package loads. The first lines of the program must be import os and {line}.</source>
   <extracomment>line = f'os.add_dll_directory({folder!r})' if folder else 'os.add_dll_directory with that folder'</extracomment>
   <translation>Python 3.8 以降、パッケージが読み込むライブラリには PATH が使われません。プログラムの最初の行は、import os と {line} でなければなりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The program finds the library.</source>
   <translation>プログラムがライブラリを見つけます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the lines out again.</source>
   <translation>その行を取り除いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Found first is {file}</source>
   <translation>最初に見つかるのは {file} です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>by way of {variable}</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>{variable} によるもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Without {variable} the framework could be imported.</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>{variable} がない状態では、フレームワークをインポートできました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Another copy of {get} is found first</source>
   <translation>{get} の別のコピーが先に見つかります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the folder out of {variable}, for this terminal only</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>このターミナルだけで、{variable} からフォルダーを取り除く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The right copy is then found, and nothing is deleted. It is a quick way to see whether this was all.</source>
   <translation>すると正しいコピーが見つかり、何も削除されません。これが原因のすべてだったかどうかを、手早く確認できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take it out of the file that sets {variable}</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>{variable} を設定しているファイルから取り除く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Mostly it is set in a file that is read when you log in; the command shows the line. On a cluster it can also be a loaded module.</source>
   <translation>多くの場合、ログイン時に読み込まれるファイルで設定されています。コマンドでその行が表示されます。クラスターでは、読み込まれたモジュールが設定していることもあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Log out and in again. {again}</source>
   <translation>ログアウトしてログインし直してください。{again}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Put the line back.</source>
   <translation>その行を元に戻してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>set to "{value}"</source>
   <translation>「{value}」に設定されています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>set, but empty</source>
   <translation>設定されていますが、空です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The variable {name} hides the GPU</source>
   <translation>変数 {name} が GPU を隠しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{explanation} Here {name} is {to}.</source>
   <extracomment>to = f'set to "{value}"' if value else 'set, but empty'</extracomment>
   <translation>{explanation} ここでは {name} は {to}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the variable {name} away, for this terminal only</source>
   <translation>このターミナルだけで、変数 {name} を取り除く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Without it the framework sees all GPUs. It is a quick way to see whether this was all.</source>
   <translation>これがなければ、フレームワークからすべての GPU が見えます。これが原因のすべてだったかどうかを、手早く確認できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Start the container anew with NVIDIA_VISIBLE_DEVICES set to all</source>
   <translation>NVIDIA_VISIBLE_DEVICES を all に設定して、コンテナを起動し直す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The variable is read once, when the container starts. Changing it inside has no effect. With Docker, "--gpus all" sets it.</source>
   <translation>この変数は、コンテナの起動時に一度だけ読み込まれます。中で変更しても効果はありません。Docker では、「--gpus all」がこれを設定します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The command shows the lines that set it, in files that are read when you log in. Delete them.</source>
   <translation>コマンドで、ログイン時に読み込まれるファイルの中の、これを設定している行が表示されます。その行を削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>On Linux a file that is read at log-in sets it, on Windows the variables of your user.</source>
   <translation>Linux ではログイン時に読み込まれるファイル、Windows ではユーザーの環境変数で設定されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take {name} out of the settings for good</source>
   <translation>設定から {name} を恒久的に取り除く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Only your user's settings are changed. If a new terminal still has it, it is one of the system's own variables, which an administrator can delete.</source>
   <translation>変更されるのは、お使いのユーザーの設定だけです。新しいターミナルにまだこの変数がある場合、それはシステム自身の変数で、管理者が削除できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Set {name} again as it was.</source>
   <translation>{name} を元の値に設定し直してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Or name a GPU that exists</source>
   <translation>または、存在する GPU を指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name a GPU that exists</source>
   <translation>存在する GPU を指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>GPUs are counted from 0. On a cluster the scheduler sets this variable: ask for a GPU in the job (Slurm: "--gres=gpu:1") and leave the variable alone.</source>
   <translation>GPU は 0 から数えます。クラスターでは、スケジューラーがこの変数を設定します: ジョブで GPU を要求し (Slurm: 「--gres=gpu:1」)、変数には触れないでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>If it comes back, look for {name} in the program itself</source>
   <translation>元に戻ってしまう場合は、プログラム自体の中で {name} を探す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A script or notebook can set it in its first lines, before the framework is imported.</source>
   <translation>スクリプトやノートブックが、フレームワークをインポートする前の最初の行で設定していることがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The program no longer sets the variable and finds the GPU.</source>
   <translation>プログラムがこの変数を設定しなくなり、GPU を見つけます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A GPU library is installed, but not where the system looks</source>
   <translation>GPU ライブラリはインストールされていますが、システムが探す場所にありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The library exists, in a folder that is not searched</source>
   <translation>ライブラリはありますが、検索されないフォルダーにあります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The system looks for libraries only in certain folders. The one that the framework needs is on this computer, but in a folder that is not among them.</source>
   <translation>システムは、特定のフォルダーだけでライブラリを探します。フレームワークに必要なライブラリはこのコンピューターにありますが、そのいずれでもないフォルダーにあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>You installed CUDA or cuDNN yourself, and the framework still says that it could not load the library. It works in one terminal or editor and not in another.</source>
   <translation>CUDA または cuDNN を自分でインストールしたのに、フレームワークがライブラリを読み込めなかったと表示し続けます。あるターミナルやエディターでは動作し、別のものでは動作しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The step Search path names no library any more, also in a new terminal.</source>
   <translation>新しいターミナルでも、「検索パス」ステップにライブラリの名前が出なくなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Another copy of a GPU library is found first</source>
   <translation>GPU ライブラリの別のコピーが先に見つかります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A stray copy of a library wins over the right one</source>
   <translation>余分なライブラリのコピーが、正しいコピーより優先されています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Several copies of the same library are on this computer, and the system takes the first one that it finds. That one is not the copy that belongs to the framework.</source>
   <translation>同じライブラリのコピーがこのコンピューターに複数あり、システムは最初に見つけたものを使います。それは、フレームワークのものではありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>LD_LIBRARY_PATH or PATH names folders of an older CUDA, or another program put its own copy into a system folder. The GPU works in a terminal in which that variable is empty.</source>
   <translation>LD_LIBRARY_PATH または PATH に古い CUDA のフォルダーが含まれているか、別のプログラムが独自のコピーをシステムフォルダーに置きました。その変数が空のターミナルでは、GPU が動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The step Search path shows the copy that belongs to the framework as the one that is loaded.</source>
   <translation>「検索パス」ステップに、読み込まれるものとして、フレームワークのコピーが表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A setting hides the GPU from the framework</source>
   <translation>設定が、フレームワークから GPU を隠しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>An environment variable tells the framework not to see the GPU</source>
   <translation>環境変数が、GPU を見ないようにフレームワークに指示しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Environment variables are settings that programs inherit when they start. Some of them choose which GPUs a program may see, and here one leaves none.</source>
   <translation>環境変数は、プログラムが起動時に受け継ぐ設定です。その一部は、プログラムから見える GPU を選ぶもので、ここでは 1 つも見えなくなっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>nvidia-smi shows the card, and the framework finds none, without any error. CUDA_VISIBLE_DEVICES was once set to -1 or to another machine's number, or a batch job was given no GPU.</source>
   <translation>nvidia-smi はカードを表示しますが、フレームワークは、エラーもなしに 1 つも見つけられません。CUDA_VISIBLE_DEVICES が以前に -1 や別のマシンの番号に設定されたか、バッチジョブに GPU が割り当てられませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The framework lists the card in a new terminal, without a change to your program.</source>
   <translation>プログラムを変更しなくても、新しいターミナルで、フレームワークの一覧にカードが現れます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>grep -rnF {quote} /etc/ld.so.conf /etc/ld.so.conf.d</source>
   <translation>grep -rnF {quote} /etc/ld.so.conf /etc/ld.so.conf.d</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Take the folder out of the system's list for the loader</source>
   <translation>ローダー用のシステムの一覧からフォルダーを取り除く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>No variable names {folder}, so the system's own list probably does. The command shows the line: delete it, then run ldconfig as administrator. Where no line is shown, a package put the file there.</source>
   <translation>{folder} を指定している変数はないため、おそらくシステム自身の一覧が指定しています。コマンドでその行が表示されます: その行を削除し、管理者として ldconfig を実行してください。行が表示されない場合は、パッケージがそこにファイルを置いたものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Put the line back and run ldconfig again.</source>
   <translation>その行を元に戻し、ldconfig を再び実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Or name the folder of the right copy in LD_LIBRARY_PATH, for this terminal only</source>
   <translation>または、このターミナルだけで、正しいコピーのフォルダーを LD_LIBRARY_PATH に指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Name the folder of the right copy in LD_LIBRARY_PATH, for this terminal only</source>
   <translation>このターミナルだけで、正しいコピーのフォルダーを LD_LIBRARY_PATH に指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>The loader looks there before it looks into its list. The step Search path names each copy.</source>
   <translation>ローダーは、一覧を見る前にそこを探します。「検索パス」ステップに、各コピーが示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>It is {folder}.</source>
   <translation>それは {folder} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Take the folder out of your own PATH</source>
   <translation>フォルダーを自分の PATH から取り除く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Windows takes the first file of that name.{named} If the folder stands in the PATH of the whole computer, an administrator must take it out there.</source>
   <extracomment>named = f' Here it is {name}; {name}.old will do as its new name.' if name else ''</extracomment>
   <translation>Windows は、その名前の最初のファイルを使います。{named}そのフォルダーがコンピューター全体の PATH にある場合は、管理者がそこから取り除く必要があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>In Windows search for "environment variables", open Path under your user and add the folder again.</source>
   <translation>Windows で「環境変数」を検索し、ユーザーの Path を開いて、フォルダーを再び追加してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Or rename the stray file</source>
   <translation>または、余分なファイルの名前を変更する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Rename the stray file</source>
   <translation>余分なファイルの名前を変更する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>A copy in System32 or beside python.exe wins over every PATH. Some programs leave one there.</source>
   <translation>System32 や python.exe の隣にあるコピーは、どの PATH よりも優先されます。一部のプログラムが、そこにコピーを残します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Here it is {name}; {name}.old will do as its new name.</source>
   <translation>ここでは {name} です。新しい名前は {name}.old でかまいません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Some program has left it in a folder of Windows itself, where Windows looks before PATH.{named} Leave the folder and PATH as they are: Windows needs both.</source>
   <extracomment>named = f' Here it is {name}; {name}.old will do as its new name.' if name else ''</extracomment>
   <translation>何らかのプログラムが、これを Windows 自体のフォルダーに残しました。Windows は、PATH より先にそこを探します。{named}そのフォルダーと PATH はそのままにしておいてください: Windows にはどちらも必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Link the library into a folder where TensorFlow looks</source>
   <translation>TensorFlow が探すフォルダーにライブラリをリンクする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>A link is a second name for the same file. It lasts for this environment, needs no administrator and changes nothing outside.</source>
   <translation>リンクは、同じファイルの 2 つ目の名前です。この環境で持続し、管理者は不要で、外部には何も変更を加えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the link: the file of the same name in the folder that the command ends with.</source>
   <translation>リンクを削除してください: コマンドの末尾にあるフォルダーの、同じ名前のファイルです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Run conda env config vars unset for the same variable.</source>
   <translation>同じ変数について conda env config vars unset を実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the last line of the environment's file bin/activate.</source>
   <translation>環境のファイル bin/activate の最後の行を削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or name the folder each time this environment is activated</source>
   <translation>または、この環境を有効化するたびにフォルダーを指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Name the folder each time this environment is activated</source>
   <translation>この環境を有効化するたびにフォルダーを指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>It lasts, but works only in terminals in which the environment was activated.</source>
   <translation>持続しますが、環境を有効化したターミナルでしか機能しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or name the folder to the system's loader, for all programs</source>
   <translation>または、すべてのプログラムのために、システムのローダーにフォルダーを指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Name the folder to the system's loader, for all programs</source>
   <translation>すべてのプログラムのために、システムのローダーにフォルダーを指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>It lasts and needs no variable. Other programs may then take libraries from that folder too.</source>
   <translation>持続し、変数は不要です。その場合、ほかのプログラムもそのフォルダーのライブラリを使うことがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the file {file} and run ldconfig again.</source>
   <translation>ファイル {file} を削除し、ldconfig を再び実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or install TensorFlow {LOOKUP_WORKS}</source>
   <translation>または、TensorFlow {LOOKUP_WORKS} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Install TensorFlow {LOOKUP_WORKS}</source>
   <translation>TensorFlow {LOOKUP_WORKS} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Release {TENSORFLOW_LOOKUP_FAULT} does not look into the folder of libcusolver; this one does.</source>
   <translation>リリース {TENSORFLOW_LOOKUP_FAULT} は libcusolver のフォルダーを探しませんが、このリリースは探します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>Python {here} gets only old releases of PyTorch, and uv, the small tool that picks the right build, does not run on it. The Python you have stays as it is.</source>
   <translation>Python {here} 用には PyTorch の古いリリースしかなく、適切なビルドを選ぶ小さなツール uv も、この Python では動作しません。今の Python はそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>This release's own GPU libraries cannot be installed with Python {here}: one of them was made for older Pythons only. The Python you have stays as it is.</source>
   <translation>このリリース自身の GPU ライブラリは Python {here} にはインストールできません。そのうちの一つが古い Python 向けにしか作られていないためです。今の Python はそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>No {framework_title} with its GPU libraries exists for Python {here}.</source>
   <translation>GPU ライブラリの付属する {framework_title} には、Python {here} 用のものがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>The newest {framework_title} for Python {here} is {newest_patch}, which does not bring its GPU libraries along. A newer Python gets a release that does. The Python you have stays as it is.</source>
   <translation>Python {here} 用の最新の {framework_title} は {newest_patch} ですが、これには GPU ライブラリが付属していません。より新しい Python には、付属しているリリースがあります。今の Python はそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>a double quote is handed on differently by different versions of this shell</source>
   <translation>二重引用符の渡し方が、このシェルのバージョンによって異なる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>cmd expands what stands between two percent signs</source>
   <translation>cmd は、2 つのパーセント記号に挟まれた部分を展開する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>no argument can hold a NUL character</source>
   <translation>引数に NUL 文字を含めることはできない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>half of a surrogate pair has no bytes</source>
   <translation>サロゲートペアの片方だけではバイトで表せない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>a line break or control character cannot be pasted safely</source>
   <translation>改行や制御文字は安全に貼り付けられない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>half of a surrogate pair cannot be copied</source>
   <translation>サロゲートペアの片方だけではコピーできない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>Windows PowerShell does not hand this argument on unchanged</source>
   <translation>Windows PowerShell は、この引数を変更せずに渡せない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is split into parts (MIG), and this program got none</source>
   <translation>GPU が複数の部分に分割されていますが (MIG)、このプログラムにはどれも割り当てられていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is set to accept no program at all</source>
   <translation>GPU が、どのプログラムも受け付けない設定になっています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>{explanation} Here it is set to accept none.</source>
   <translation>{explanation} ここでは、どのプログラムも受け付けない設定になっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>End the program that uses the GPU, or wait for it</source>
   <translation>GPU を使っているプログラムを終了するか、終わるのを待つ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>In its present mode the card serves one program at a time. nvidia-smi shows which one that is.</source>
   <translation>現在のモードでは、カードは一度に 1 つのプログラムしか扱いません。どのプログラムかは nvidia-smi に表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi lists no program. Then start yours again.</source>
   <translation>nvidia-smi にプログラムが表示されなくなります。その後、お使いのプログラムを再び起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Have the card's compute mode set to default on the machine that owns it</source>
   <translation>カードを備えたマシンで、カードの計算モード (compute mode) を既定に設定してもらう</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The mode is a setting of the driver there. The command for it is nvidia-smi -c 0.</source>
   <translation>このモードは、そのマシンのドライバーの設定です。コマンドは nvidia-smi -c 0 です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Set the card's compute mode back to default</source>
   <translation>カードの計算モード (compute mode) を既定に戻す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Then several programs may use it at once. It is set to {mode} now.</source>
   <translation>すると、複数のプログラムが同時に使えるようになります。現在は {mode} に設定されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Then several programs may use it at once.</source>
   <translation>すると、複数のプログラムが同時に使えるようになります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It is set to {mode} now.</source>
   <translation>現在は {mode} に設定されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows Default in the column Compute M. Then check again.</source>
   <translation>nvidia-smi の列 Compute M. に Default と表示されます。その後、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>"nvidia-smi -c {number}" sets the former mode again.</source>
   <translation>「nvidia-smi -c {number}」で、以前のモードに戻せます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The mode before is set again with "-c 3".</source>
   <translation>「-c 3」で、以前のモードに戻せます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If NVIDIA's MPS service runs, stop it</source>
   <translation>NVIDIA の MPS サービスが動作している場合は、停止する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>MPS shares a card among programs of one user, and others are turned away.</source>
   <translation>MPS は、1 人のユーザーのプログラムの間でカードを共有し、ほかのユーザーのプログラムは拒否されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Start it again with nvidia-cuda-mps-control -d.</source>
   <translation>nvidia-cuda-mps-control -d で再び開始してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Name one of the card's parts in CUDA_VISIBLE_DEVICES</source>
   <translation>CUDA_VISIBLE_DEVICES に、カードの分割された部分の 1 つを指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The list shows the parts, each with a name that begins with MIG-. Set the variable to one of these names.</source>
   <translation>一覧に、各部分が MIG- で始まる名前で表示されます。変数をその名前の 1 つに設定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Your program, started from a terminal with that variable, finds a GPU.</source>
   <translation>その変数のあるターミナルから起動したプログラムが、GPU を見つけます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If the list names no part, have MIG switched off</source>
   <translation>一覧に分割された部分がない場合は、MIG をオフにしてもらう</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Without parts such a card serves nobody. It must be idle for this, and some machines need a restart.</source>
   <translation>部分がなければ、このようなカードは誰も使えません。これにはカードが使用されていないことが必要で、再起動が必要なマシンもあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows the card with all its memory. Then check again.</source>
   <translation>nvidia-smi に、カードがすべてのメモリとともに表示されます。その後、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>"nvidia-smi -mig 1" splits it again; the parts must then be made anew.</source>
   <translation>「nvidia-smi -mig 1」で再び分割されます。その後、部分を新しく作成する必要があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Name a GPU that exists: they are counted from 0</source>
   <translation>存在する GPU を指定する: 番号は 0 から数えます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>With one card the only valid number is 0. nvidia-smi -L lists the cards. CUDA_VISIBLE_DEVICES renumbers them: the first one that it names becomes 0.</source>
   <translation>カードが 1 枚の場合、有効な番号は 0 だけです。nvidia-smi -L でカードの一覧が表示されます。CUDA_VISIBLE_DEVICES はカードの番号を付け直します: 最初に指定したものが 0 になります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Your program names only numbers that are in the list.</source>
   <translation>プログラムが、一覧にある番号だけを指定しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Or let TensorFlow choose where a named device does not exist</source>
   <translation>または、指定したデバイスが存在しない場合に TensorFlow に選ばせる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Let TensorFlow choose where a named device does not exist</source>
   <translation>指定したデバイスが存在しない場合に TensorFlow に選ばせる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>tf.config.set_soft_device_placement(True), put right after the import, does that. The program may then run on the processor without a word.</source>
   <translation>インポートの直後に tf.config.set_soft_device_placement(True) と書くと、そうなります。その場合、プログラムが何も言わずにプロセッサで動くことがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs.</source>
   <translation>プログラムが動きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>With several processes, start as many as there are GPUs</source>
   <translation>複数のプロセスを使う場合は、GPU の数と同じだけ起動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Launchers such as torchrun give each process a number, and each takes the card of that number.</source>
   <translation>torchrun などのランチャーは各プロセスに番号を割り当て、各プロセスはその番号のカードを使います。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>All processes start.</source>
   <translation>すべてのプロセスが起動します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Start as many as before.</source>
   <translation>前と同じ数だけ起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Move the setting to the top of the program, right after the import</source>
   <translation>設定をプログラムの先頭、インポートの直後に移動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It must come before the first tensor, model or list of devices. In a notebook restart the kernel first.</source>
   <translation>最初のテンソル、モデル、またはデバイスの一覧より前でなければなりません。ノートブックでは、先にカーネルを再起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts without the message.</source>
   <translation>プログラムが、そのメッセージなしで起動します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Move the line back.</source>
   <translation>その行を元の位置に戻してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If the program starts worker processes, choose the start method "spawn"</source>
   <translation>プログラムがワーカープロセスを起動する場合は、開始方式「spawn」を選ぶ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>On Linux a worker begins as a copy of the program. A copy made after the GPU was first used cannot use it. multiprocessing.set_start_method("spawn") at the start of the program makes workers afresh.</source>
   <translation>Linux では、ワーカーはプログラムのコピーとして始まります。GPU を最初に使った後に作られたコピーは、GPU を使えません。プログラムの先頭に multiprocessing.set_start_method("spawn") を置くと、ワーカーが新しく作られます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The workers start without the message.</source>
   <translation>ワーカーが、そのメッセージなしで起動します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Find the place: have the program wait for each step on the GPU</source>
   <translation>場所を特定する: GPU での各処理の終了をプログラムに待たせる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU works ahead, so the error is reported too late. With this variable it comes at once.</source>
   <translation>GPU は先へ先へと処理を進めるため、エラーの報告が遅れます。この変数を使うと、エラーがすぐに報告されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The last lines of the error now name the operation that failed.</source>
   <translation>エラーの最後の行に、失敗した演算が示されるようになります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Open a new terminal. Programs are slower with the variable.</source>
   <translation>新しいターミナルを開いてください。この変数があると、プログラムは遅くなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Check labels and indices in your data</source>
   <translation>データのラベルとインデックスを確認する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A class number that is too high, or negative, is the most common reason for such an error. The same program on the processor gives a clear message.</source>
   <translation>このようなエラーの最も多い原因は、大きすぎる、または負のクラス番号です。同じプログラムをプロセッサで動かすと、わかりやすいメッセージが出ます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs with data that was checked.</source>
   <translation>確認したデータで、プログラムが動きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>On Windows, make the single steps shorter</source>
   <translation>Windows では、個々の処理を短くする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Windows stops a step on the GPU that keeps the screen waiting for two seconds. A smaller batch, or a card without a screen, avoids that.</source>
   <translation>Windows は、画面を 2 秒間待たせる GPU 上の処理を停止します。バッチを小さくするか、画面のつながっていないカードを使うと、これを避けられます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs past the point where it stopped.</source>
   <translation>停止した箇所を過ぎても、プログラムが動き続けます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Set the former sizes again.</source>
   <translation>以前のサイズに設定し直してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU accepts no further program</source>
   <translation>GPU がこれ以上のプログラムを受け付けません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is set to serve one program only, or none</source>
   <translation>GPU が、1 つのプログラムだけを扱うか、どれも扱わない設定になっています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The driver can be told to let only one program use the card, or none at all. In such a mode it turns every other program away, even when it has nothing to do.</source>
   <translation>ドライバーは、1 つのプログラムだけにカードを使わせる、またはどれにも使わせないように設定できます。そのようなモードでは、カードは、何もしていなくてもほかのすべてのプログラムを拒否します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It is a server or a cluster that several people use. nvidia-smi shows "E. Process", "Prohibited" or "MIG" at the right, or a program named nvidia-cuda-mps-server.</source>
   <translation>複数の人が使うサーバーまたはクラスターです。nvidia-smi の右側に「E. Process」、「Prohibited」、「MIG」のいずれかが表示されるか、nvidia-cuda-mps-server という名前のプログラムが表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows the compute mode Default, and your program computes on the GPU.</source>
   <translation>nvidia-smi に計算モード (compute mode) Default が表示され、プログラムが GPU で計算します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Large cards can be split into parts of their own (NVIDIA calls that MIG). The whole card is then no longer there for programs: each must be given one of the parts.</source>
   <translation>大型のカードは、独立した複数の部分に分割できます (NVIDIA はこれを MIG と呼びます)。その場合、プログラムはカード全体を使えなくなります: 各プログラムに、部分の 1 つを割り当てる必要があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program names a GPU that does not exist</source>
   <translation>プログラムが、存在しない GPU を指定しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program asks for a GPU number that this machine does not have</source>
   <translation>プログラムが、このマシンにない GPU 番号を要求しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Programs name GPUs by number, beginning with 0. This one asks for a number that does not exist here, or that was hidden from it.</source>
   <translation>プログラムは、0 から始まる番号で GPU を指定します。このプログラムは、ここに存在しないか、プログラムから隠されている番号を要求しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program holds a number such as "cuda:1" or "GPU:1", or was written for a machine with more cards. nvidia-smi -L lists fewer.</source>
   <translation>プログラムに「cuda:1」や「GPU:1」などの番号があるか、プログラムがもっとカードの多いマシン向けに書かれています。nvidia-smi -L に表示されるカードはそれより少なくなっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts and uses a card that nvidia-smi -L lists.</source>
   <translation>プログラムが起動し、nvidia-smi -L の一覧にあるカードを使います。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A GPU setting came too late in the program</source>
   <translation>プログラムの中で、GPU の設定が遅すぎました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Settings of the GPU were made after it had been used</source>
   <translation>GPU が使われた後に、GPU の設定が行われました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Some settings, such as how memory is taken, can be made only before the GPU is first used. This program made one afterwards. The installation is in order.</source>
   <translation>メモリの確保の仕方など、一部の設定は、GPU を最初に使う前にしか行えません。このプログラムは、その後に設定を行いました。インストールには問題ありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The message says that something "must be set before" or "cannot be modified after". In a notebook, a cell was run for the second time; or the program starts worker processes.</source>
   <translation>メッセージに「must be set before」または「cannot be modified after」と表示されます。ノートブックでセルが 2 回実行されたか、プログラムがワーカープロセスを起動しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts without that message, and the setting has its effect.</source>
   <translation>プログラムがそのメッセージなしで起動し、設定が効果を現します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A computation on the GPU failed while it ran</source>
   <translation>GPU での計算が、実行中に失敗しました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A computation on the GPU was stopped by an error</source>
   <translation>GPU での計算が、エラーによって停止しました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A piece of the program that runs on the GPU was stopped, for instance because it reached for memory that is not its own. Mostly the reason is in the program or its data. After that the program must be started anew.</source>
   <translation>GPU で動いているプログラムの一部が、たとえば自分のものではないメモリにアクセスしたために停止されました。多くの場合、原因はプログラムまたはそのデータにあります。その後は、プログラムを起動し直す必要があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The error comes in the middle of a run, at times at another line each time. It speaks of an "illegal memory access", a "device-side assert" or a launch that timed out.</source>
   <translation>エラーは実行の途中で出て、毎回違う行で出ることもあります。「illegal memory access」、「device-side assert」、または時間切れになった起動 (launch timed out) に触れています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs to its end with the same data.</source>
   <translation>同じデータで、プログラムが最後まで動きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Take the line out of your program again.</source>
   <translation>その行をプログラムから取り除いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>TensorFlow and JAX reserve nearly all of the GPU's memory when they start.</source>
   <translation>TensorFlow と JAX は、起動時に GPU のメモリのほとんどすべてを確保します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Make the batch smaller</source>
   <translation>バッチを小さくする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The batch is the number of samples that are computed at once. Half of it needs about half the memory. Smaller images, shorter texts or a smaller model help as well.</source>
   <translation>バッチとは、一度に計算するサンプルの数です。半分にすると、必要なメモリもおよそ半分になります。小さい画像、短いテキスト、小さいモデルも役に立ちます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Set the former number again.</source>
   <translation>以前の数に設定し直してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>{STATIC} With this it takes what it needs.</source>
   <translation>{STATIC} これにより、必要な分だけを使うようになります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Memory that is free but scattered can then be used as one piece.</source>
   <translation>すると、空いていても散らばっているメモリを、ひとまとまりとして使えるようになります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Let it take memory as it needs it</source>
   <translation>必要に応じてメモリを確保させる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Compute with half precision where the model allows it</source>
   <translation>モデルが許す場合は、半精度で計算する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Numbers then take two bytes and not four. Keras calls it the policy "mixed_float16", PyTorch calls it autocast.</source>
   <translation>すると、数値が 4 バイトではなく 2 バイトになります。これを Keras ではポリシー「mixed_float16」、PyTorch では autocast と呼びます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program runs past the point where it stopped, with results of the same quality.</source>
   <translation>停止した箇所を過ぎてもプログラムが動き続け、結果の質も同じです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here this program is on the card: {told}.</source>
   <translation>ここでは、次のプログラムがカードを使っています: {told}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here these programs are on the card: {told}.</source>
   <translation>ここでは、次の複数のプログラムがカードを使っています: {told}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here a program of another user is on the card: {told}.</source>
   <translation>ここでは、別のユーザーのプログラムがカードを使っています: {told}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here programs of other users are on the card: {told}.</source>
   <translation>ここでは、ほかのユーザーの複数のプログラムがカードを使っています: {told}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here only the desktop or the system itself is on the card: {told}.</source>
   <translation>ここでカードを使っているのは、デスクトップまたはシステム自体だけです: {told}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Close notebooks and programs that used the GPU</source>
   <translation>GPU を使っていたノートブックとプログラムを閉じる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>A notebook keeps the memory until its kernel is shut down, even when nothing runs.</source>
   <translation>ノートブックは、何も実行していなくても、カーネルをシャットダウンするまでメモリを使い続けます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows more free memory. Then start your program again.</source>
   <translation>nvidia-smi に表示される空きメモリが増えます。その後、プログラムを再び起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Open the notebook again; its variables are gone.</source>
   <translation>ノートブックを再び開いてください。その変数は失われています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>See who holds the memory</source>
   <translation>メモリを使っているものを調べる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi lists the programs that use the card at the end of its table. The Task Manager shows it under Details, once the column for dedicated GPU memory is added.</source>
   <translation>nvidia-smi は、カードを使っているプログラムを表の末尾に一覧表示します。タスク マネージャーでは、専用 GPU メモリの列を追加すると、[詳細] に表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi lists the programs that use the card at the end of its table.</source>
   <translation>nvidia-smi は、カードを使っているプログラムを表の末尾に一覧表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The Task Manager shows it under Details, once the column for dedicated GPU memory is added.</source>
   <translation>タスク マネージャーでは、専用 GPU メモリの列を追加すると、[詳細] に表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The list names your own program, or another one that can be ended.</source>
   <translation>一覧に、お使いのプログラム、または終了できる別のプログラムがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>End {program} (PID {pid}), if it is yours and no longer needed</source>
   <translation>{program} (PID {pid}) がご自身のもので、もう必要ない場合は、終了する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Its memory is given back at once. Unsaved work in it is lost. PID is the number under which nvidia-smi lists a program; the command ends only this one.</source>
   <translation>そのメモリはすぐに解放されます。そのプログラムの保存していない作業は失われます。PID は、nvidia-smi の一覧に示されるプログラムの番号です。コマンドが終了させるのは、このプログラムだけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi no longer lists it. Then start your program again.</source>
   <translation>nvidia-smi にそのプログラムが表示されなくなります。その後、お使いのプログラムを再び起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Start the program again; what it had not saved is lost.</source>
   <translation>そのプログラムを再び起動してください。保存していなかったものは失われています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Ask the other user to end the program, or wait for it</source>
   <translation>そのユーザーにプログラムの終了を頼むか、終わるのを待つ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>It belongs to another user: {told}. Only that user or an administrator can end it.</source>
   <translation>これは別のユーザーのものです: {told}。終了できるのは、そのユーザーか管理者だけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Close windows that you do not need, or restart the computer</source>
   <translation>不要なウィンドウを閉じるか、コンピューターを再起動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Only the desktop or the system itself is on the card: {told}. It must keep running. It gives memory back when windows are closed, and the rest at a restart.</source>
   <translation>カードを使っているのは、デスクトップまたはシステム自体だけです: {told}。これらは動作し続ける必要があります。ウィンドウを閉じるとメモリの一部が、再起動すると残りも解放されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Open the windows again.</source>
   <translation>ウィンドウを再び開いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Stop-Process -Id {pid}</source>
   <translation>Stop-Process -Id {pid}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>taskkill /F /PID {pid}</source>
   <translation>taskkill /F /PID {pid}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Other programs hold the GPU's memory</source>
   <translation>ほかのプログラムが GPU のメモリを使っています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The memory of the GPU is taken by programs other than this one</source>
   <translation>GPU のメモリが、このプログラム以外のプログラムに使われています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU has memory of its own, and other programs hold most of it, so yours gets too little. That often looks like a fault of cuDNN or cuBLAS, because those are the first to ask for memory.</source>
   <translation>GPU には専用のメモリがあり、その大部分をほかのプログラムが使っているため、お使いのプログラムには足りません。最初にメモリを要求するのが cuDNN や cuBLAS なので、それらの障害のように見えることがよくあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows little free memory while your program is not running. A notebook is open somewhere, a program was stopped but has not ended, or others share the card.</source>
   <translation>プログラムが動いていないのに、nvidia-smi に表示される空きメモリがわずかです。どこかでノートブックが開いているか、停止したプログラムが終了していないか、ほかの人がカードを共有しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows most of the memory as free, and your program starts.</source>
   <translation>nvidia-smi で、メモリの大部分が空きとして表示され、プログラムが起動します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program needs more memory than the GPU has</source>
   <translation>プログラムが、GPU にある以上のメモリを必要としています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU's own memory is too small for this program</source>
   <translation>GPU の専用メモリが、このプログラムには小さすぎます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU has memory of its own, apart from the computer's. Model, data and intermediate results must fit into it, and here they do not. Driver and installation are in order.</source>
   <translation>GPU には、コンピューターのメモリとは別の専用メモリがあります。モデル、データ、途中の結果がその中に収まらなければなりませんが、ここでは収まりません。ドライバーとインストールには問題ありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The error names an amount of memory that could not be had, in the middle of a run. It goes away with a smaller batch, and nvidia-smi shows your own program as the one that holds most.</source>
   <translation>実行の途中でエラーが出て、確保できなかったメモリの量が示されます。バッチを小さくするとエラーは出なくなり、nvidia-smi には、最も多く使っているものとしてお使いのプログラムが表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program runs to its end, and nvidia-smi shows that some memory is left.</source>
   <translation>プログラムが最後まで動き、nvidia-smi で、メモリがいくらか残っていることがわかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/situation.py" />
   <source>the framework</source>
   <translation>フレームワーク</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Version {TENSORFLOW_LOOKUP_FAULT} then still misses one library, libcusolver. Check again, and the next step is shown.</source>
   <translation>その後も、バージョン {TENSORFLOW_LOOKUP_FAULT} には libcusolver というライブラリが 1 つ足りません。再チェックすると、次の手順が表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Install a newer JAX with its plugin for CUDA</source>
   <translation>新しい JAX を CUDA 用プラグインと一緒にインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the machine that runs the container</source>
   <translation>コンテナを実行しているマシン</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the computer</source>
   <translation>コンピューター</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Restart Windows</source>
   <translation>Windows を再起動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Restart {host}</source>
   <extracomment>host = 'the machine that runs the container' if situation.container else 'the computer'</extracomment>
   <translation>{host} を再起動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Nothing is to be undone. Save your work before.</source>
   <translation>元に戻す操作は不要です。先に作業を保存してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>with Python {python}</source>
   <translation>（Python {python}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Only conda still brings Python {python}; install Miniforge before if you have no conda.</source>
   <translation>Python {python} は、現在では conda だけが提供しています。conda がない場合は、先に Miniforge をインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>If the first line asks for python3-venv, install that package with apt and start again.</source>
   <translation>最初の行が python3-venv を求める場合は、apt でそのパッケージをインストールし、やり直してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The first line takes the python3 of the system, which must be 3.8 or newer.</source>
   <translation>最初の行はシステムの python3 を使います。そのバージョンは 3.8 以降でなければなりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the conda environment "{ENVIRONMENT}"</source>
   <translation>conda の環境「{ENVIRONMENT}」</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the folder "{ENVIRONMENT}" in your home folder</source>
   <translation>ホームフォルダーのフォルダー「{ENVIRONMENT}」</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Make a new environment{made} and install {framework_title} there</source>
   <extracomment>made = f' with Python {python}' if python else ''</extracomment>
   <translation>新しい環境{made}を作成し、そこに {framework_title} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Choose the Python of {where} on the first page and check again.</source>
   <extracomment>where = f'the conda environment "{ENVIRONMENT}"' if conda else f'the folder "{ENVIRONMENT}" in your home folder'</extracomment>
   <translation>最初のページで {where} の Python を選び、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Or start with a new environment</source>
   <translation>または、新しい環境で始める</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Start with a new environment</source>
   <translation>新しい環境で始める</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>A new environment holds only packages that fit one another. It is often quicker than untangling an old one.</source>
   <translation>新しい環境には、互いに適合するパッケージだけが入ります。古い環境を整理するより速いことがよくあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Run this check with its Python.</source>
   <translation>その Python で、このチェックを実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>{why} This environment belongs to conda, so conda should change it.</source>
   <translation>{why} この環境は conda のものなので、変更も conda で行うべきです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>that fits your driver</source>
   <translation>お使いのドライバーに適合する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>for the processor</source>
   <translation>プロセッサ用の</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>for CUDA {backend}.{backend2}</source>
   <translation>CUDA {backend}.{backend2} 用の</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>{why} The small tool uv picks the build {picks}.</source>
   <translation>{why} 小さなツール uv が、{picks} ビルドを選びます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Uninstall torch again.</source>
   <translation>torch を再びアンインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Install the version of torch that pip list showed before.</source>
   <translation>前に pip list に表示されていたバージョンの torch をインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The same lines with "--torch-backend {local}" and "torch=={public}" bring the former build back.</source>
   <translation>「--torch-backend {local}」と「torch=={public}」を付けた同じ行で、以前のビルドに戻せます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>"{pip} uninstall {gone}" and then "{pip} install torch=={public}" bring the build from PyPI back.</source>
   <extracomment>pip = 'uv pip' if situation.installer == 'uv' else 'pip'; pip = 'uv pip' if situation.installer == 'uv' else 'pip'</extracomment>
   <translation>「{pip} uninstall {gone}」、続いて「{pip} install torch=={public}」で、PyPI のビルドに戻ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>"{pip} uninstall {gone}", "{pip} install torch=={public}" and then "{pip} install --no-deps {rest}" bring the builds from PyPI back.</source>
   <extracomment>pip = 'uv pip' if situation.installer == 'uv' else 'pip'; pip = 'uv pip' if situation.installer == 'uv' else 'pip'; pip = 'uv pip' if situation.installer == 'uv' else 'pip'</extracomment>
   <translation>「{pip} uninstall {gone}」、「{pip} install torch=={public}」、続いて「{pip} install --no-deps {rest}」で、PyPI のビルドに戻ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The extra that brings the plugin and its GPU libraries does not work with {framework_named} yet. So JAX itself is replaced by a newer release.</source>
   <translation>プラグインとその GPU ライブラリをもたらす追加指定は、{framework_named} ではまだ機能しません。そのため、JAX 自体を新しいリリースに置き換えます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Shut WSL down and open it again</source>
   <translation>WSL をシャットダウンして、再び開く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>That gives WSL a fresh connection to the driver of Windows. It ends everything that runs in WSL.</source>
   <translation>これにより、WSL が Windows のドライバーに新しく接続されます。WSL で動いているものはすべて終了します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Nothing is to be undone. Save your work in WSL before.</source>
   <translation>元に戻す操作は不要です。先に、WSL での作業を保存してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The system itself uses this Python, so packages for your work belong into an environment of their own.</source>
   <translation>この Python はシステム自身が使っているため、作業用のパッケージは専用の環境に入れます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>In a virtual machine, have the processor passed through as it is</source>
   <translation>仮想マシンでは、プロセッサをそのままパススルーしてもらう</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Virtual machines often pretend to have an older processor. Its settings call the right choice "host" or "host-passthrough".</source>
   <translation>仮想マシンは、実際より古いプロセッサを装うことがよくあります。仮想マシンの設定では、正しい選択肢は「host」または「host-passthrough」という名前です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Set the former kind of processor again.</source>
   <translation>以前のプロセッサの種類に設定し直してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>a restart of the virtual machine</source>
   <translation>仮想マシンの再起動</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Take a build for older processors</source>
   <translation>古いプロセッサ用のビルドを使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. Lacking here: {lacking}.</source>
   <translation>conda-forge は、最新の命令を使わずに TensorFlow と PyTorch をビルドしています。ここで足りないもの: {lacking}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions.</source>
   <translation>conda-forge は、最新の命令を使わずに TensorFlow と PyTorch をビルドしています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. That needs Miniforge (conda) and an environment made with it. Lacking here: {lacking}.</source>
   <translation>conda-forge は、最新の命令を使わずに TensorFlow と PyTorch をビルドしています。これには、Miniforge (conda) と、それで作成した環境が必要です。ここで足りないもの: {lacking}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. That needs Miniforge (conda) and an environment made with it.</source>
   <translation>conda-forge は、最新の命令を使わずに TensorFlow と PyTorch をビルドしています。これには、Miniforge (conda) と、それで作成した環境が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>That needs Miniforge (conda) and an environment made with it.</source>
   <translation>これには、Miniforge (conda) と、それで作成した環境が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Lacking here: {lacking}.</source>
   <translation>ここで足りないもの: {lacking}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Or run the work on a computer with a newer processor</source>
   <translation>または、より新しいプロセッサを備えたコンピューターで処理を実行する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run the work on a computer with a newer processor</source>
   <translation>より新しいプロセッサを備えたコンピューターで処理を実行する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The official builds need AVX, which processors have had since about 2011 (not all Celeron and Atom).</source>
   <translation>公式ビルドには AVX が必要です。2011 年頃以降のプロセッサには AVX があります (Celeron と Atom の一部にはありません)。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Needed is {wanted}.</source>
   <translation>必要なのは {wanted} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>This system has {found}.</source>
   <translation>このシステムにあるのは {found} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run the work in a container with a newer system</source>
   <translation>より新しいシステムのコンテナで処理を実行する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>A container brings its own libraries and uses the driver of this machine.</source>
   <translation>コンテナは独自のライブラリを持ち、このマシンのドライバーを使います。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run this check inside the container.</source>
   <translation>コンテナの中で、このチェックを実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Or move to a newer release of the operating system</source>
   <translation>または、オペレーティングシステムの新しいリリースに移行する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Move to a newer release of the operating system</source>
   <translation>オペレーティングシステムの新しいリリースに移行する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The C library is the ground that everything stands on. It must never be replaced on its own.</source>
   <translation>C ライブラリは、すべてのものの土台です。それだけを置き換えては決していけません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>A new release cannot be taken back. Save your files before.</source>
   <translation>新しいリリースは元に戻せません。先にファイルを保存してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>an hour or more</source>
   <translation>1 時間以上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Use the newer C++ library of your conda environment</source>
   <translation>conda の環境の新しい C++ ライブラリを使う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda's own library is newer than the system's. This names its folder first, for this terminal.</source>
   <translation>conda 自身のライブラリは、システムのものより新しいものです。これにより、このターミナルだけで、そのフォルダーが先に指定されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Install TensorFlow {version}, which is content with an older system</source>
   <translation>古いシステムでも動作する TensorFlow {version} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>TensorFlow {version} needs glibc {glibc}, this release only {glibc2}.</source>
   <translation>TensorFlow {version} には glibc {glibc} が必要ですが、このリリースに必要なのは {glibc2} だけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Switch TensorFlow's oneDNN off for a try</source>
   <translation>試しに TensorFlow の oneDNN をオフにする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>oneDNN is Intel's library for fast work on the processor. The same work then runs without it.</source>
   <translation>oneDNN は、プロセッサで高速に処理するための Intel のライブラリです。オフにすると、同じ処理がこれなしで動きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Tell MKL which threading library to use</source>
   <translation>使用するスレッドライブラリを MKL に指定する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>MKL and other packages then share one OpenMP library. It helps where the error names MKL_THREADING_LAYER.</source>
   <translation>すると、MKL とほかのパッケージが 1 つの OpenMP ライブラリを共有します。エラーに MKL_THREADING_LAYER が示される場合に役立ちます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>As a stopgap, allow the OpenMP library to be loaded twice</source>
   <translation>一時しのぎとして、OpenMP ライブラリが 2 回読み込まれることを許可する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program then starts, but its makers warn that results can be wrong or slow. Having NumPy and all packages like it from one source, conda or pip, is the real cure.</source>
   <translation>するとプログラムは起動しますが、開発元は、結果が間違ったり遅くなったりする可能性があると警告しています。NumPy とそれに類するすべてのパッケージを、conda か pip のどちらか 1 つの入手元からそろえるのが、本当の解決策です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Have conda's math packages use OpenBLAS in place of MKL</source>
   <translation>conda の数値計算パッケージで、MKL の代わりに OpenBLAS を使うようにする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>MKL brings the OpenMP library that is loaded a second time. OpenBLAS does without it.</source>
   <translation>2 回目に読み込まれる OpenMP ライブラリは、MKL に付属するものです。OpenBLAS はこれを必要としません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>This system's C library is older than the framework needs</source>
   <translation>このシステムの C ライブラリが、フレームワークに必要なものより古くなっています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>glibc or libstdc++ of the system is too old for this build</source>
   <translation>システムの glibc または libstdc++ が、このビルドには古すぎます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Every program builds on the system's C and C++ libraries. This build of the framework was made on a newer system and asks for functions that the ones here lack.</source>
   <translation>どのプログラムも、システムの C および C++ ライブラリを土台にしています。フレームワークのこのビルドは、より新しいシステムで作られており、ここのライブラリにはない関数を必要とします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The error says "GLIBC_2.28 not found", or the same with GLIBCXX or CXXABI. The system is an older release, such as CentOS 7 or Ubuntu 18.04; many computing clusters run one.</source>
   <translation>エラーに「GLIBC_2.28 not found」、または GLIBCXX や CXXABI についての同様の表示が出ます。システムは、CentOS 7 や Ubuntu 18.04 などの古いリリースです。多くの計算クラスターがこのようなシステムで動いています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework is imported without an error.</source>
   <translation>フレームワークがエラーなしでインポートされます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The processor lacks instructions that this build needs</source>
   <translation>このビルドに必要な命令が、プロセッサにありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The build uses processor instructions such as AVX that are not there</source>
   <translation>このビルドは、AVX など、ここにはないプロセッサの命令を使います</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework was built for processors with certain extra instructions, above all AVX. This processor does not offer them, so the program ends at once when it is imported.</source>
   <translation>フレームワークは、特定の追加命令、特に AVX を備えたプロセッサ用にビルドされています。このプロセッサにはそれらがないため、インポートすると、プログラムがすぐに終了します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program ends with "Illegal instruction" and no other message. The processor is from before 2011, a Celeron, Pentium or Atom, or the computer is a virtual machine.</source>
   <translation>プログラムが「Illegal instruction」とだけ表示して、ほかのメッセージなしで終了します。プロセッサが 2011 年より前のものか、Celeron、Pentium、Atom のいずれかであるか、コンピューターが仮想マシンです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework is imported and Python goes on.</source>
   <translation>フレームワークがインポートされ、Python が動き続けます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Math libraries for the processor get in each other's way</source>
   <translation>プロセッサ用の数値計算ライブラリが互いに妨げ合っています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>oneDNN, MKL or OpenMP libraries clash on the processor</source>
   <translation>oneDNN、MKL、または OpenMP のライブラリが、プロセッサで衝突しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Several packages bring libraries for fast computing on the processor (oneDNN, MKL, OpenMP). Two copies of them in one program clash. That can happen on machines with and without a GPU.</source>
   <translation>いくつかのパッケージは、プロセッサで高速に計算するためのライブラリ (oneDNN、MKL、OpenMP) を含んでいます。1 つのプログラムの中に 2 つのコピーがあると衝突します。これは、GPU の有無にかかわらず起こることがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The error names libiomp5, OMP, MKL or oneDNN. Often packages from conda and from pip are mixed.</source>
   <translation>エラーに libiomp5、OMP、MKL、oneDNN のいずれかが示されます。多くの場合、conda と pip のパッケージが混在しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program runs without that message, with no stopgap variable set.</source>
   <translation>一時しのぎの変数を設定しなくても、プログラムがそのメッセージなしで動きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Install the Visual C++ runtime from Microsoft (x64)</source>
   <translation>Microsoft の Visual C++ ランタイム (x64) をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Its installer vc_redist.x64.exe is free, also on Microsoft's page. It replaces an older one safely.</source>
   <translation>そのインストーラー vc_redist.x64.exe は無料で、Microsoft のページにもあります。古いものは安全に置き換えられます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Open a new terminal. {again}</source>
   <translation>新しいターミナルを開いてください。{again}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Uninstall it in the Windows settings.</source>
   <translation>Windows の設定でアンインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>a few minutes, 25 MB</source>
   <translation>数分、25 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Or have conda bring the runtime for this environment alone</source>
   <translation>または、conda でこの環境だけにランタイムを入れる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Have conda bring the runtime for this environment alone</source>
   <translation>conda でこの環境だけにランタイムを入れる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>That needs no administrator. Other programs do not get it.</source>
   <translation>これには管理者は不要です。ほかのプログラムには入りません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>PyTorch 2.4.0 forgot the file libomp140.x86_64.dll; later releases do without it.</source>
   <translation>PyTorch 2.4.0 にはファイル libomp140.x86_64.dll が入っていませんでした。それ以降のリリースはこのファイルを必要としません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Update PyTorch</source>
   <translation>PyTorch を更新する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Or install Microsoft's C++ build tools, which bring the file</source>
   <translation>または、そのファイルを含む Microsoft の C++ ビルドツールをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Install Microsoft's C++ build tools, which bring the file</source>
   <translation>そのファイルを含む Microsoft の C++ ビルドツールをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>In the installer tick "Desktop development with C++".</source>
   <translation>インストーラーで「C++ によるデスクトップ開発」のチェックボックスをオンにしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Uninstall them in the Windows settings.</source>
   <translation>Windows の設定でそれらをアンインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>about 15 minutes, 7 GB</source>
   <translation>約 15 分、7 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The Microsoft Visual C++ runtime is missing or too old</source>
   <translation>Microsoft Visual C++ ランタイムがないか、古すぎます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Files from Microsoft that the framework builds on are not there</source>
   <translation>フレームワークの土台となる Microsoft のファイルがありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The frameworks build on a runtime from Microsoft, files such as msvcp140.dll. Windows does not have it from the start; it comes with an installer of its own. Without it Windows only says "DLL load failed".</source>
   <translation>フレームワークは、msvcp140.dll などのファイルからなる Microsoft のランタイムを土台にしています。これは最初から Windows に入っているわけではなく、専用のインストーラーで入ります。これがないと、Windows は「DLL load failed」とだけ表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The error names msvcp140.dll or vcruntime140_1.dll, or says only "DLL load failed". Windows was installed not long ago, and few programs are on it.</source>
   <translation>エラーに msvcp140.dll または vcruntime140_1.dll が示されるか、「DLL load failed」とだけ表示されます。Windows は最近インストールされたもので、プログラムがほとんど入っていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The list of programs in the Windows settings shows "Microsoft Visual C++ Redistributable (x64)", and the framework is imported.</source>
   <translation>Windows の設定のプログラムの一覧に「Microsoft Visual C++ Redistributable (x64)」が表示され、フレームワークがインポートされます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>On a computer of your workplace, ask whoever looks after it to allow the file</source>
   <translation>職場のコンピューターでは、管理している人にファイルの許可を依頼する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Such rules are set on purpose, and only an administrator can make an exception.</source>
   <translation>このような規則は意図的に設定されたもので、例外を設けられるのは管理者だけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Whoever made the exception can withdraw it.</source>
   <translation>例外は、それを設けた人が取り消せます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>On your own computer, see whether Smart App Control is on</source>
   <translation>ご自身のコンピューターでは、スマート アプリ コントロールがオンになっているかを確認する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>It blocks unsigned files. 0x1 means that it is on, 0x2 that Windows is still trying it out, 0x0 that it is off.</source>
   <translation>これは署名のないファイルをブロックします。0x1 はオン、0x2 は Windows がまだ評価中であること、0x0 はオフを意味します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>VerifiedAndReputablePolicyState</source>
   <translation>VerifiedAndReputablePolicyState</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The line ends with one of these numbers.</source>
   <translation>行の末尾が、これらの数値のいずれかになっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Or work inside WSL 2</source>
   <translation>または、WSL 2 の中で作業する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Work inside WSL 2</source>
   <translation>WSL 2 の中で作業する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>These rules do not reach into Linux, and the GPU can be used from there.</source>
   <translation>これらの規則は Linux の中には及ばず、そこから GPU を使えます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Run this check with a Python inside WSL.</source>
   <translation>WSL の中の Python で、このチェックを実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Uninstall the Linux system in the Windows settings; that deletes the files in it.</source>
   <translation>Windows の設定で Linux システムをアンインストールしてください。その中のファイルは削除されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>about 25 minutes, 9 GB</source>
   <translation>約 25 分、9 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>If Smart App Control is on, weigh switching it off</source>
   <translation>スマート アプリ コントロールがオンの場合は、オフにすることを検討する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>You find it in Windows Security under App and browser control. It protects against unknown programs, and many releases of Windows cannot switch it on again.</source>
   <translation>これは、Windows セキュリティの [アプリとブラウザー コントロール] にあります。未知のプログラムから保護する機能で、Windows の多くのリリースでは、再びオンにすることはできません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Switch it on at the same place. Where Windows does not let you, only resetting the computer does.</source>
   <translation>同じ場所でオンにしてください。Windows がそれを許さない場合、コンピューターの初期化でしかオンにできません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Close other programs, and start fewer worker processes</source>
   <translation>ほかのプログラムを閉じ、起動するワーカープロセスを減らす</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Each process that imports the framework reserves gigabytes. Lower num_workers, or close notebooks.</source>
   <translation>フレームワークをインポートするプロセスは、それぞれ数 GB を予約します。num_workers を減らすか、ノートブックを閉じてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Open the programs again.</source>
   <translation>プログラムを再び開いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Let the math libraries use fewer threads</source>
   <translation>数値計算ライブラリの使うスレッドを減らす</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>OpenBLAS reserves memory for each thread.</source>
   <translation>OpenBLAS は、スレッドごとにメモリを予約します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Let Windows choose the size of its page file</source>
   <translation>ページファイルのサイズを Windows に任せる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The page file is room on the disk that counts as memory. A small or switched-off one causes this error. Open the terminal as administrator, and leave 20 GB of the disk free.</source>
   <translation>ページファイルは、メモリとして扱われるディスク上の領域です。小さかったりオフになっていたりすると、このエラーが起こります。ターミナルを管理者として開き、ディスクに 20 GB の空きを残してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Restart. {again}</source>
   <translation>再起動してください。{again}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>In the advanced system settings under Performance, Virtual memory, set the old size again.</source>
   <translation>システムの詳細設定の [パフォーマンス]、[仮想メモリ] で、元のサイズに設定し直してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>a restart</source>
   <translation>再起動</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows cannot load a library of {framework_title}, and does not say why</source>
   <translation>Windows が {framework_title} のライブラリを読み込めず、その理由を示していません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows gives only an error number here. gpuwizard imported nothing else before the framework, so the order of imports in your program is not the reason. By experience an older copy of a file that the library needs is found first, beside python.exe or in an environment of conda, or a file of the framework is damaged.</source>
   <translation>ここで Windows が示すのは、エラー番号だけです。gpuwizard はフレームワークより先に何もインポートしていないため、原因はお使いのプログラムのインポートの順序ではありません。経験上、ライブラリに必要なファイルの古いコピーが python.exe の隣や conda の環境で先に見つかっているか、フレームワークのファイルが破損しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Import {name} before all other packages</source>
   <translation>ほかのすべてのパッケージより先に {name} をインポートする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The files that it brings are then loaded first. Put the import into the first line of your program, before PyQt5, pandas, OpenCV and the like.</source>
   <translation>すると、それに含まれるファイルが最初に読み込まれます。PyQt5、pandas、OpenCV などより前、プログラムの最初の行にインポートを置いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Or update the package that is imported before it</source>
   <translation>または、それより先にインポートされるパッケージを更新する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Update the package that is imported before it</source>
   <translation>それより先にインポートされるパッケージを更新する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Newer releases of PyQt and others no longer bring old copies of the Microsoft runtime.</source>
   <translation>PyQt などの新しいリリースには、Microsoft ランタイムの古いコピーが含まれなくなりました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Newer releases of such packages ask for less of the loader's fixed reserve.</source>
   <translation>このようなパッケージの新しいリリースでは、ローダーの固定の予備領域の使用量が減っています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Your program starts in either order of imports.</source>
   <translation>インポートがどちらの順序でも、プログラムが起動します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Install the version that pip list showed before.</source>
   <translation>前に pip list に表示されていたバージョンをインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Update the Microsoft runtime of this conda environment</source>
   <translation>この conda の環境の Microsoft ランタイムを更新する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>conda brings its own copy of it, which is loaded before that of Windows and may be older.</source>
   <translation>conda は独自のコピーを持っています。これは Windows のものより先に読み込まれ、古いことがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows blocks a file of the framework</source>
   <translation>Windows が、フレームワークのファイルをブロックしています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>A rule of Windows forbids loading an unsigned library</source>
   <translation>Windows の規則が、署名のないライブラリの読み込みを禁止しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows can be told to load only files whose maker has signed them. The framework's files are not signed, so Windows refuses one. The file itself is whole.</source>
   <translation>Windows は、作成者が署名したファイルだけを読み込むように設定できます。フレームワークのファイルには署名がないため、Windows がその 1 つを拒否しています。ファイル自体は正常です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The error is WinError 4551, or Windows shows a message of "Smart App Control". It is a new computer with Windows 11, or one that a workplace looks after.</source>
   <translation>エラーが WinError 4551 であるか、Windows が「スマート アプリ コントロール」(Smart App Control) のメッセージを表示します。新しい Windows 11 のコンピューターか、職場が管理しているコンピューターです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The framework is imported, and Windows shows no message that it blocked a file.</source>
   <translation>フレームワークがインポートされ、ファイルをブロックしたというメッセージを Windows が表示しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows has no room left to load the framework's libraries</source>
   <translation>Windows に、フレームワークのライブラリを読み込む余裕が残っていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Memory and page file together are too small for the libraries</source>
   <translation>メモリとページファイルを合わせても、ライブラリには足りません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows promises memory to a program only up to the size of memory and page file together. The framework's libraries ask for several gigabytes, and that limit is reached. No file is damaged.</source>
   <translation>Windows がプログラムにメモリを約束するのは、メモリとページファイルを合わせたサイズまでです。フレームワークのライブラリは数 GB を要求し、その上限に達しています。破損しているファイルはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The error is WinError 1455, or it comes and goes with the programs that are open. The Task Manager shows under Memory that the committed amount is near its limit.</source>
   <translation>エラーが WinError 1455 であるか、開いているプログラムによって出たり出なかったりします。タスク マネージャーの [メモリ] で、コミット済みの量が上限に近くなっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The framework is imported while your other programs are open, several times in a row.</source>
   <translation>ほかのプログラムを開いたまま、フレームワークが数回続けてインポートされます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>A package that was imported earlier makes the framework's import fail</source>
   <translation>先にインポートされたパッケージのために、フレームワークのインポートが失敗します</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The order of imports decides whether the framework can be loaded</source>
   <translation>フレームワークを読み込めるかどうかが、インポートの順序によって決まります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>In one program each library is loaded only once. A package that was imported earlier brought an older copy of one, which the framework cannot use.</source>
   <translation>1 つのプログラムの中では、各ライブラリは一度しか読み込まれません。先にインポートされたパッケージがライブラリの古いコピーを持ち込み、フレームワークはそれを使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The import works in a Python that was just started, and fails in your program after other imports. The error is WinError 1114, or on Linux it speaks of "static TLS".</source>
   <translation>起動したばかりの Python ではインポートが成功し、プログラムの中で、ほかのインポートの後では失敗します。エラーが WinError 1114 であるか、Linux では「static TLS」に触れています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Your program starts with all its imports.</source>
   <translation>すべてのインポートを含めて、プログラムが起動します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>being imported</source>
   <translation>インポート</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>telling how it was built</source>
   <translation>ビルド方法の表示</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>listing the GPUs</source>
   <translation>GPU の一覧表示</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>multiplying two matrices</source>
   <translation>2 つの行列の乗算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>running a convolution</source>
   <translation>畳み込みの実行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>training a small model</source>
   <translation>小さなモデルの学習</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>compiling a function</source>
   <translation>関数のコンパイル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>computing a Fourier transform</source>
   <translation>フーリエ変換の計算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>solving a system of equations</source>
   <translation>連立方程式の計算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>multiplying 16-bit numbers</source>
   <translation>16 ビット数値の乗算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>measuring speeds</source>
   <translation>速度の測定</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>What was seen: {seen}.</source>
   <extracomment>seen = finding.evidence[0].says.rstrip('.') if finding.evidence else ''</extracomment>
   <translation>確認されたこと: {seen}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Programs that do not need this part are not affected.</source>
   <translation>この部分を必要としないプログラムには影響しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The failure is real, but none of the known causes fits what was seen, and a guess would lead you astray.{what}{part}</source>
   <extracomment>what = f' What was seen: {seen}.' if seen else ''; part = ' Programs that do not need this part are not affected.' if _only_a_part(finding) else ''</extracomment>
   <translation>失敗は実際に起きていますが、確認されたことに当てはまる既知の原因がなく、推測を示すとかえって誤解を招きます。{what}{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>on GPU {position}</source>
   <translation>（GPU {position}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} hangs while {doing}</source>
   <translation>{name} が、{doing} の途中で応答しなくなります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} drowns in its own messages while {doing}</source>
   <translation>{name} が、{doing} の途中で自身の大量のメッセージに埋もれます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} crashes while {doing} ({get})</source>
   <translation>{name} が、{doing} の途中でクラッシュします ({get})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} fails while {doing}, and gpuwizard cannot explain why</source>
   <translation>{name} が、{doing} の途中で失敗しますが、gpuwizard には理由を説明できません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The system loads other library files than their locations suggest</source>
   <translation>システムが、ファイルの場所から予想されるものとは別のライブラリファイルを読み込んでいます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Something failed, and gpuwizard cannot explain why</source>
   <translation>何かが失敗しましたが、gpuwizard には理由を説明できません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Check again with a longer time limit</source>
   <translation>制限時間を長くして再チェックする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>A first start can take minutes on a slow or busy disk, behind a virus scanner, or while code is compiled for a new card. If it ends within ten minutes, it is slow and not stuck.</source>
   <translation>遅いディスクや使用中のディスク、ウイルス対策ソフト、または新しいカード用のコードのコンパイルのために、最初の起動に数分かかることがあります。10 分以内に終われば、遅いだけで、止まってはいません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The check ends and names how long each step took.</source>
   <translation>チェックが終了し、各ステップにかかった時間が示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>up to 10 minutes</source>
   <translation>最大 10 分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Save the report and send it to whoever supports you</source>
   <translation>レポートを保存し、サポートしてくれる人に送る</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>It holds everything that was seen, without your name, folders or serial numbers. Somebody who knows this machine can read it without asking you for more.</source>
   <translation>レポートには、確認されたすべてのことが含まれます。お名前、フォルダー、シリアル番号は含まれません。このマシンを知っている人なら、追加の質問をせずに読むことができます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The report opens in gpuwizard on the other computer.</source>
   <translation>もう一方のコンピューターの gpuwizard でレポートが開きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>The command nvidia-smi shows the card and the driver's version.</source>
   <translation>コマンド nvidia-smi が、カードとドライバーのバージョンを表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Nothing is to be undone: it only looks.</source>
   <translation>元に戻す操作は不要です: 調べるだけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Nothing is to be undone: the same version is laid down again.</source>
   <translation>元に戻す操作は不要です: 同じバージョンが改めて配置されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>{value} more</source>
   <translation>ほか {value} 個</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>{join} and {shown}</source>
   <translation>{join}、{shown}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Check again: the step "{LAYER_TITLES}" no longer names this problem.</source>
   <translation>再チェックしてください: 「{LAYER_TITLES}」ステップに、この問題が示されなくなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Start your program, or gpuwizard, from this same terminal: the problem is gone.</source>
   <translation>この同じターミナルから、お使いのプログラムまたは gpuwizard を起動してください: 問題がなくなっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>this GPU</source>
   <translation>この GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>In a container, put the same line into the image's build file too, or it is lost with the container.</source>
   <translation>コンテナでは、同じ行をイメージのビルドファイルにも入れてください。そうしないと、コンテナとともに失われます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>compared with NumPy</source>
   <translation>NumPy との比較</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>the driver API, in a child process</source>
   <translation>子プロセスでのドライバー API</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>A small program by the driver alone gave right numbers, so the fault lies more likely in the framework than in the card.</source>
   <translation>ドライバーだけを使った小さなプログラムは正しい数値を出したため、問題は、カードよりもフレームワークにある可能性が高いと考えられます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>{gpu_or} gave other numbers than the processor</source>
   <translation>{gpu_or} の出した数値が、プロセッサの出した数値と異なります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>The same calculation was done by {framework_title} on the GPU and by NumPy on the processor, and the results differ by more than rounding. The step itself reported no error, so this alone does not tell where the fault lies: in this build of the framework, in the driver, in raised clock rates or in the card's memory.{alone} Until that is clear, do not trust results from this GPU.</source>
   <extracomment>alone = ' A small program by the driver alone gave right numbers, so the fault lies more likely in the framework than in the card.' if s.get('alone') else ''</extracomment>
   <translation>同じ計算を、{framework_title} が GPU で、NumPy がプロセッサで行ったところ、結果に丸め誤差を超える違いがありました。処理自体はエラーを報告していないため、これだけでは、問題がどこにあるかはわかりません: フレームワークのこのビルド、ドライバー、引き上げられたクロック、カードのメモリのいずれかです。{alone}それが明らかになるまで、この GPU の結果は信頼しないでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Check again, twice or three times</source>
   <translation>2、3 回続けて再チェックする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Numbers that are wrong only now and then speak for the card, its heat or its power. Numbers that are wrong in the same way each time speak rather for the framework or the driver.</source>
   <translation>数値がときどきしか間違わない場合は、カード、その熱、またはその電源が疑われます。毎回同じように間違う場合は、むしろフレームワークまたはドライバーが疑われます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Take overclocking off, and check cooling and power cables</source>
   <translation>オーバークロックをやめ、冷却と電源ケーブルを確認する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Raised clock rates of card or memory, heat and a weak power supply can make a card compute wrong without any error.</source>
   <translation>カードやメモリの引き上げられたクロック、熱、能力の足りない電源により、カードがエラーなしで間違った計算をすることがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Try another release of {framework_title} in a new environment</source>
   <translation>新しい環境で {framework_title} の別のリリースを試す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>If the numbers are right there, the fault lies rather in the build that is installed here than in the card.</source>
   <translation>そこで数値が正しければ、問題は、カードよりも、ここにインストールされているビルドにあると考えられます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Choose the Python of the new environment on the first page and check again.</source>
   <translation>最初のページで新しい環境の Python を選び、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Test the card's memory</source>
   <translation>カードのメモリをテストする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>A free program such as memtest_vulkan writes to all of the card's memory and reads it again. An error there means that the card itself is damaged.</source>
   <translation>memtest_vulkan などの無料のプログラムは、カードのメモリ全体に書き込み、それを読み直します。そこでエラーが出た場合は、カード自体が故障しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>The test runs for half an hour without an error.</source>
   <translation>テストが、エラーなしで 30 分間動き続けます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Delete the program; nothing else was changed.</source>
   <translation>そのプログラムを削除してください。ほかには何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>If the numbers stay wrong, report it</source>
   <translation>それでも数値が間違っている場合は、報告する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Save the report of this check. It belongs to the makers of the framework if another release computes right, and to the seller of the card if the test of its memory fails.</source>
   <translation>このチェックのレポートを保存してください。別のリリースでは正しく計算される場合はフレームワークの開発元に、カードのメモリのテストが失敗する場合はカードの販売店に送ってください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Whoever got the report can tell what to do next.</source>
   <translation>レポートを受け取った人が、次に何をすべきかを教えてくれます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>This is WSL 1, which cannot use the GPU</source>
   <translation>これは WSL 1 で、GPU を使えません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL runs Linux inside Windows, in one of two versions. Only version 2 hands the graphics card on. Your files can stay: a distribution can be turned into version 2.</source>
   <translation>WSL は Windows の中で Linux を動かすもので、2 つのバージョンがあります。グラフィックカードを渡すのはバージョン 2 だけです。ファイルはそのまま残せます: ディストリビューションはバージョン 2 に変換できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Install or update the NVIDIA driver</source>
   <translation>NVIDIA ドライバーをインストールまたは更新する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The driver of Windows brings what WSL needs; versions from 495 on have it.</source>
   <translation>WSL に必要なものは Windows のドライバーに含まれています。バージョン 495 以降に入っています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In WSL the file /dev/dxg exists and the command nvidia-smi shows the card.</source>
   <translation>WSL にファイル /dev/dxg があり、コマンド nvidia-smi がカードを表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Update WSL</source>
   <translation>WSL を更新する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>An old WSL lacks the parts that hand the card on. Shut WSL down after the update and open it again.</source>
   <translation>古い WSL には、カードを渡す部分がありません。更新後に WSL をシャットダウンし、再び開いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Nothing is to be undone: your Linux and its files stay as they are.</source>
   <translation>元に戻す操作は不要です: Linux とそのファイルはそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>a few minutes, 500 MB</source>
   <translation>数分、500 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Remove any Linux driver from inside WSL</source>
   <translation>WSL の中から Linux 用ドライバーをすべて削除する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>A Linux driver package puts its own libcuda in front of the one that Windows brings. Packages of the CUDA toolkit may stay.</source>
   <translation>Linux 用ドライバーのパッケージは、Windows の提供する libcuda の前に独自の libcuda を置きます。CUDA ツールキットのパッケージは残してかまいません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The only libcuda that is used lies in /usr/lib/wsl/lib. Then check again.</source>
   <translation>使われる libcuda が /usr/lib/wsl/lib にあるものだけになります。その後、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Nothing is to be undone: these packages have no use inside WSL.</source>
   <translation>元に戻す操作は不要です: これらのパッケージは WSL の中では役に立ちません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>nvidia-driver libcuda1</source>
   <translation>nvidia-driver libcuda1</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Put the folder of Windows' driver on the library path</source>
   <translation>Windows のドライバーのフォルダーをライブラリの検索パスに加える</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The library of the driver lies in /usr/lib/wsl/lib. Some set-ups lose that folder from the search path.</source>
   <translation>ドライバーのライブラリは /usr/lib/wsl/lib にあります。一部の構成では、そのフォルダーが検索パスから失われます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Turn this distribution into WSL 2</source>
   <translation>このディストリビューションを WSL 2 に変換する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Your files are kept. Make a copy of important ones first, as with any change of this size.</source>
   <translation>ファイルは残ります。この規模の変更では常にそうですが、先に重要なファイルをコピーしておいてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Your files are kept. Make a copy of important ones first, as with any change of this size. The command in Windows is wsl --set-version with the distribution's name and 2.</source>
   <translation>ファイルは残ります。この規模の変更では常にそうですが、先に重要なファイルをコピーしておいてください。Windows でのコマンドは、wsl --set-version にディストリビューションの名前と 2 を付けたものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The command in Windows is wsl --set-version with the distribution's name and 2.</source>
   <translation>Windows でのコマンドは、wsl --set-version にディストリビューションの名前と 2 を付けたものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In Windows, wsl --list --verbose shows a 2 beside the distribution.</source>
   <translation>Windows で、wsl --list --verbose がディストリビューションの横に 2 を表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The same command with 1 turns it back.</source>
   <translation>同じコマンドに 1 を付けると元に戻ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>several minutes, longer with many files</source>
   <translation>数分、ファイルが多い場合はもっと長く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL does not see the driver of Windows</source>
   <translation>WSL から Windows のドライバーが見えません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Linux inside Windows does not get through to the NVIDIA driver of Windows</source>
   <translation>Windows の中の Linux が、Windows の NVIDIA ドライバーに接続できません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL runs Linux inside Windows and borrows the NVIDIA driver of Windows. That connection is broken here: an old WSL, an old driver, or a Linux driver that was installed inside WSL. The card itself can work well in Windows.</source>
   <translation>WSL は Windows の中で Linux を動かし、Windows の NVIDIA ドライバーを借ります。ここではその接続が壊れています: 古い WSL、古いドライバー、または WSL の中にインストールされた Linux 用ドライバーが原因です。カード自体は、Windows では正常に動作する可能性があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>nvidia-smi works in a Windows terminal and fails in WSL, or the file /dev/dxg is missing there. Somebody installed an NVIDIA driver inside WSL, or WSL and Windows have not been updated for long.</source>
   <translation>nvidia-smi が Windows のターミナルでは動作し、WSL では失敗するか、WSL にファイル /dev/dxg がありません。誰かが WSL の中に NVIDIA ドライバーをインストールしたか、WSL と Windows が長い間更新されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In WSL the file /dev/dxg is there, and nvidia-smi prints the same card as in Windows.</source>
   <translation>WSL にファイル /dev/dxg があり、nvidia-smi が Windows と同じカードを表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>Relying on driver to perform ptx</source>
   <translation>Relying on driver to perform ptx</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>Falling back to the CUDA driver</source>
   <translation>Falling back to the CUDA driver</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>the stage {name}</source>
   <translation>段階 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>{name} {version} is in {path}, where it was not found.</source>
   <translation>{name} {version} は {path} にありますが、そこでは見つけられませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>file system</source>
   <translation>ファイルシステム</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>Neither a CUDA toolkit nor the package nvidia-cuda-nvcc is installed.</source>
   <translation>CUDA ツールキットもパッケージ nvidia-cuda-nvcc もインストールされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>{wanted_by} names {wanted}, which is not installed.</source>
   <translation>{wanted_by} が {wanted} を挙げていますが、インストールされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>package metadata</source>
   <translation>パッケージのメタデータ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>The compiler parts that a program needs are there</source>
   <translation>プログラムに必要なコンパイラーの部品がそろっています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{title}'s log</source>
   <translation>{title} のログ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>the import</source>
   <translation>インポート</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{installed} is installed</source>
   <translation>インストールされているのは {installed} です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>it is not installed</source>
   <translation>インストールされていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{value} needs {wanted}; {have}.</source>
   <extracomment>have = f'{item.installed} is installed' if item.installed else 'it is not installed'</extracomment>
   <translation>{value} には {wanted} が必要です。{have}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>The framework</source>
   <translation>フレームワーク</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>The packages beside the framework fit it</source>
   <translation>フレームワークと併用するパッケージが適合しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>The kernel module is loaded, but {join} is not there.</source>
   <translation>カーネルモジュールは読み込まれていますが、{join} がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>{path} may not be opened by this user ({mode}).</source>
   <translation>このユーザーには {path} を開く権限がありません ({mode})。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>cuInit answers {code}, {error}.</source>
   <translation>cuInit の応答は {code}、{error} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>the driver API</source>
   <translation>ドライバー API</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>NVML still lists the GPU, so only the part that CUDA needs is broken.</source>
   <translation>NVML の一覧にはまだ GPU があるため、壊れているのは CUDA に必要な部分だけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>The driver's device files are there and this user may open them</source>
   <translation>ドライバーのデバイスファイルがあり、このユーザーが開けます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>JAX_PLATFORMS is {jax_on_cpu}.</source>
   <translation>JAX_PLATFORMS は {jax_on_cpu} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>{NAME} is set to {value}.</source>
   <translation>{NAME} は {value} に設定されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>Without it the driver gives {count} GPUs.</source>
   <translation>これがない場合、ドライバーは {count} 個の GPU を示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>Without it the driver gives {count} GPU.</source>
   <translation>これがない場合、ドライバーは {count} 個の GPU を示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>the driver API in a child process</source>
   <translation>子プロセスでのドライバー API</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>No environment variable hides the GPU</source>
   <translation>GPU を隠している環境変数はありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>This processor has no AVX, which the framework's builds need.</source>
   <translation>このプロセッサには、フレームワークのビルドに必要な AVX がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Windows can promise programs only {left} MiB more.</source>
   <translation>Windows がプログラムに約束できるメモリは、あと {left} MiB だけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The {brought} brings it.</source>
   <translation>これは {brought} に含まれています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The {brought} brings them.</source>
   <translation>これらは {brought} に含まれています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Windows does not find {join}.{how}</source>
   <extracomment>how = f" The {brought} brings {('it' if len(missing) == 1 else 'them')}." if brought else ''</extracomment>
   <translation>Windows は {join} を見つけられません。{how}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The Visual C++ runtime is {old}, older than this build needs.</source>
   <translation>Visual C++ ランタイムは {old} で、このビルドに必要なものより古くなっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Not on this computer: {names}.</source>
   <translation>このコンピューターにないもの: {names}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>{name}, which this build is linked to, is not on this computer.</source>
   <translation>このビルドがリンクしている {name} が、このコンピューターにありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The driver needed {seconds} seconds to start (cuInit).</source>
   <translation>ドライバーの起動に {seconds} 秒かかりました (cuInit)。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>late: {seconds} s</source>
   <translation>遅い: {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>a child process under a time limit</source>
   <translation>制限時間付きの子プロセス</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Another part of the driver still lists the GPU.</source>
   <translation>ドライバーの別の部分の一覧には、まだ GPU があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>a child process</source>
   <translation>子プロセス</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Secure Boot is on: it refuses modules that are not signed.</source>
   <translation>セキュアブートがオンになっています: 署名のないモジュールを拒否します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The kernel module nvidia is not loaded.</source>
   <translation>カーネルモジュール nvidia が読み込まれていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The open driver nouveau has taken the GPU; it has no CUDA.</source>
   <translation>オープンなドライバー nouveau が GPU を使用しています。これには CUDA がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>nvidia-smi says: {splitlines}</source>
   <translation>nvidia-smi の表示: {splitlines}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>cuInit says {error}.</source>
   <translation>cuInit の応答は {error} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Windows reports problem code {problem_code} for {value}.</source>
   <translation>Windows が、{value} について問題コード {problem_code} を報告しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Device Manager</source>
   <translation>デバイス マネージャー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The driver runs and answers in time</source>
   <translation>ドライバーが動作し、時間内に応答します</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>version mismatch</source>
   <translation>version mismatch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>nvidia-smi says: {strip}</source>
   <translation>nvidia-smi の表示: {strip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The kernel runs driver {version}, the libraries are of {library}.</source>
   <translation>カーネルで動作しているドライバーは {version} ですが、ライブラリは {library} のものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>{path} belongs to driver {version}; the kernel runs {runs}, whose own copy is here too.</source>
   <extracomment>runs = loaded.version if loaded is not None else ''</extracomment>
   <translation>{path} はドライバー {version} のものです。カーネルで動作しているのは {runs} で、そのコピーもここにあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The loaded driver library is a stub meant for building programs: {path}</source>
   <extracomment>path = called.library if called is not None else ''</extracomment>
   <translation>読み込まれたドライバーのライブラリは、プログラムをビルドするためのスタブです: {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The driver's libraries and its kernel module are of one version</source>
   <translation>ドライバーのライブラリとカーネルモジュールのバージョンが同じです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>libcuda.so.1: cannot open shared object file</source>
   <translation>libcuda.so.1: cannot open shared object file</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>wrong ELF class</source>
   <translation>wrong ELF class</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>invalid ELF header</source>
   <translation>invalid ELF header</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>undefined symbol</source>
   <translation>undefined symbol</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>file too short</source>
   <translation>file too short</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>Permission denied</source>
   <translation>Permission denied</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The driver's library {name} is nowhere to be found.</source>
   <extracomment>name = 'nvcuda.dll' if is_windows(case) else 'libcuda.so.1'</extracomment>
   <translation>ドライバーのライブラリ {name} がどこにも見つかりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>the loader's search and the usual folders</source>
   <translation>ローダーの検索と通常のフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>PCI bus</source>
   <translation>PCI バス</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>nvidia-smi, which every driver brings, is not installed.</source>
   <translation>どのドライバーにも付属する nvidia-smi がインストールされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The open driver nouveau runs the GPU; it has no CUDA.</source>
   <translation>オープンなドライバー nouveau が GPU を動かしています。これには CUDA がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The driver's library libcuda.so.1 is in {folder}, where the loader does not look.</source>
   <translation>ドライバーのライブラリ libcuda.so.1 は {folder} にありますが、ローダーはそこを探しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The bus shows an NVIDIA GPU ({name}).</source>
   <extracomment>name = 'nvcuda.dll' if is_windows(case) else 'libcuda.so.1'</extracomment>
   <translation>バスに NVIDIA GPU ({name}) があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The bus shows an NVIDIA GPU.</source>
   <translation>バスに NVIDIA GPU があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>An NVIDIA driver is installed</source>
   <translation>NVIDIA ドライバーがインストールされています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>the test with the driver alone</source>
   <translation>ドライバーだけを使ったテスト</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>endless messages</source>
   <translation>際限のないメッセージ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>an early exit</source>
   <translation>途中での終了</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>The driver alone computes on each GPU with right numbers</source>
   <translation>ドライバーだけを使って、各 GPU で正しい数値を計算できます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver {version} supports CUDA up to {have}.</source>
   <extracomment>version = version if older(version, needed) else ''</extracomment>
   <translation>ドライバー {version} がサポートする CUDA は {have} までです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver supports CUDA up to {have}.</source>
   <translation>ドライバーがサポートする CUDA は {have} までです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>the driver</source>
   <translation>ドライバー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>{title} was built for CUDA {built}, which needs driver {needed} or newer.</source>
   <extracomment>built = installed.build.cuda_version if installed is not None else ''</extracomment>
   <translation>{title} は CUDA {built} 用にビルドされており、これにはドライバー {needed} 以降が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>build information</source>
   <translation>ビルド情報</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver supports the CUDA that this build uses</source>
   <translation>このビルドが使う CUDA を、ドライバーがサポートしています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{name} was withdrawn. {says}</source>
   <translation>{name} は提供が取りやめられました。{says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{distribution} {version} is all that is installed, and it is empty.</source>
   <translation>インストールされているのは {distribution} {version} だけで、これは空です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{title} {version} has no extra {extra}, so pip left it out.</source>
   <translation>{title} {version} には extra「{extra}」がないため、pip はそれを除外しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>installed packages</source>
   <translation>インストール済みのパッケージ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>catalogue of releases</source>
   <translation>リリースの一覧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>Your project asks for {requirement}.</source>
   <translation>お使いのプロジェクトは {requirement} を求めています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>The packages that your project asks for exist</source>
   <translation>お使いのプロジェクトが求めるパッケージが存在します</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>the system</source>
   <translation>システム</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>{title} {release} says that it was built without CUDA.</source>
   <translation>{title} {release} は、CUDA なしでビルドされていると示しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>{distribution} {version} is installed.</source>
   <translation>{distribution} {version} がインストールされています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>This build of {title} says that it holds no CUDA code.</source>
   <translation>{title} のこのビルドは、CUDA のコードを含まないと示しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>This build is for AMD GPUs (ROCm).</source>
   <translation>このビルドは AMD GPU (ROCm) 用です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>The installed build has CUDA code</source>
   <translation>インストールされているビルドに CUDA のコードがあります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>a child process under watch</source>
   <translation>監視下の子プロセス</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>This processor reports {value}.</source>
   <translation>このプロセッサの報告: {value}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>no AVX</source>
   <translation>AVX なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>exit code {code}</source>
   <translation>終了コード {code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} did not end within the time limit.</source>
   <translation>{title} のインポートが制限時間内に終わりませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} wrote over {value} MB of messages and was ended.</source>
   <translation>{title} のインポートが {value} MB を超えるメッセージを書き出したため、終了させました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} ended Python with exit code {code} and no error.</source>
   <translation>{title} のインポートで、Python がエラーなしで終了コード {code} で終了しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} crashed Python with {name}: {meaning}.</source>
   <translation>{title} のインポートで、Python が {name} でクラッシュしました: {meaning}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} crashed Python with {name}.</source>
   <translation>{title} のインポートで、Python が {name} でクラッシュしました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Without LD_LIBRARY_PATH the loader takes {fitting}, and all that is needed is there.</source>
   <translation>LD_LIBRARY_PATH がない場合、ローダーは {fitting} を使い、必要なものがすべてそろいます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>search of this machine</source>
   <translation>このマシンの検索</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>(most recent call first):</source>
   <translation>(most recent call first):</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Python's stack</source>
   <translation>Python のスタック</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>its last lines</source>
   <translation>最後の数行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>The framework can be imported</source>
   <translation>フレームワークをインポートできます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>No package in this Python brings {title}.</source>
   <translation>この Python には、{title} を含むパッケージがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>Only {path} carries its name ({via}).</source>
   <translation>その名前を持つのは {path} だけです ({via})。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>{title} is installed in another Python: {others}</source>
   <translation>{title} は別の Python にインストールされています: {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>other environments</source>
   <translation>ほかの環境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>The framework is installed in this Python</source>
   <translation>この Python にフレームワークがインストールされています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>{distribution} {version} is empty; its files come with {body}, which is not installed.</source>
   <translation>{distribution} {version} は空です。そのファイルは {body} に含まれていますが、それがインストールされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>These packages all install into the same folder: {join}.</source>
   <translation>これらのパッケージは、すべて同じフォルダーにインストールされます: {join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>RECORD files</source>
   <translation>RECORD ファイル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>The package list names {distribution} {version}, but its folder is gone.</source>
   <translation>パッケージの一覧には {distribution} {version} がありますが、そのフォルダーがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>The framework's files are whole, and one package owns them</source>
   <translation>フレームワークのファイルは正常で、1 つのパッケージのものです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is a 32-bit program; {name} is built for 64 bit only.</source>
   <translation>この Python は 32 ビットのプログラムですが、{name} は 64 ビット用にしかビルドされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is another implementation than CPython; {name} is built for CPython only.</source>
   <translation>この Python は CPython とは別の実装ですが、{name} は CPython 用にしかビルドされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is built without the GIL (free-threaded); TensorFlow has no build for it.</source>
   <translation>この Python は GIL なし (free-threaded) でビルドされていますが、TensorFlow にはそれ用のビルドがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{name} {version} is built for Python {python_min} to {python_max}.</source>
   <translation>{name} {version} は、Python {python_min} から {python_max} 用にビルドされています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Python {python_min} to {python_max}</source>
   <translation>Python {python_min} から {python_max}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{name} {version}, which {file} asks for, is built for {pythons}.</source>
   <translation>{file} が求める {name} {version} は、{pythons} 用にビルドされています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is {version} ({implementation}, {bits} bit).</source>
   <translation>この Python は {version} ({implementation}、{bits} ビット) です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>the interpreter</source>
   <translation>インタープリター</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This system has glibc {have}.</source>
   <translation>このシステムの glibc は {have} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Every {title} for Python {minor} needs glibc {needed} or newer.</source>
   <translation>Python {minor} 用の {title} には、どれも glibc {needed} 以降が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>glibc {needed}</source>
   <translation>glibc {needed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>glibc {have}</source>
   <translation>glibc {have}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{title} {version} for Python {minor}</source>
   <translation>Python {minor} 用の {title} {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>pip in this Python is {have}.</source>
   <translation>この Python の pip は {have} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Only pip {needed} and later can see {named}.</source>
   <translation>{named} が見えるのは、pip {needed} 以降だけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Installed is {installed}, the newest that this pip is offered.</source>
   <translation>インストールされているのは {installed} で、この pip に提供される最新のものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>A build of the framework exists that this Python can install</source>
   <translation>この Python にインストールできるフレームワークのビルドが存在します</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>{path} is found before the real {title} ({via}).</source>
   <translation>本物の {title} より先に {path} が見つかります ({via})。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>`import {framework}` took {imported}, which is not the installed package.</source>
   <translation>`import {framework}` で {imported} が読み込まれましたが、これはインストールされたパッケージではありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>the child process</source>
   <translation>子プロセス</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>{path} hides the module {module} that {title} imports ({via}).</source>
   <translation>{path} が、{title} のインポートするモジュール {module} を隠しています ({via})。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>No file of yours hides the framework</source>
   <translation>フレームワークを隠しているご自身のファイルはありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for {join}.</source>
   <translation>インストールされている {title} {version} は、{join} 用にビルドされています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This computer's processor is of the kind {mine}.</source>
   <translation>このコンピューターのプロセッサの種類は {mine} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for Python {named}.</source>
   <translation>インストールされている {title} {version} は、Python {named} 用にビルドされています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This Python is {version}.</source>
   <translation>この Python は {version} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for glibc {needed} or newer.</source>
   <translation>インストールされている {title} {version} は、glibc {needed} 以降用にビルドされています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This system has {libc}.</source>
   <translation>このシステムにあるのは {libc} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>the file WHEEL of {distribution}</source>
   <translation>{distribution} のファイル WHEEL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed build was made for this Python and this system</source>
   <translation>インストールされているビルドは、この Python とこのシステム用に作られています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/further_parts.py" />
   <source>The parts that only some programs need work as well</source>
   <translation>一部のプログラムだけに必要な部分も動作します</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_computes.py" />
   <source>The driver gives a GPU, but {title} lists none.</source>
   <translation>ドライバーは GPU を示していますが、{title} の一覧にはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_computes.py" />
   <source>The framework computes on the GPU and the numbers are right</source>
   <translation>フレームワークは GPU で計算し、その数値は正しいです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>memory error</source>
   <translation>メモリエラー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>memory errors</source>
   <translation>メモリエラー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>{name} counts {ecc_errors} {errors} that it could not correct since the driver was started.</source>
   <extracomment>errors = 'memory error' if gpu.ecc_errors == 1 else 'memory errors'</extracomment>
   <translation>{name} は、ドライバーの起動以降、訂正できなかった {errors} を {ecc_errors} 件記録しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>{when}{text} (Xid {number}: {value})</source>
   <extracomment>when = f'{line.when}: ' if line.when else ''</extracomment>
   <translation>{when}{text} (Xid {number}: {value})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>The card reports no fault of its own since the computer was started</source>
   <translation>コンピューターの起動以降、カードは自身の障害を報告していません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The GPU is here, but the driver's library {library} was not put into this container.</source>
   <translation>GPU はここにありますが、ドライバーのライブラリ {library} がこのコンテナに入れられていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>the loader</source>
   <translation>ローダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>NVIDIA_DRIVER_CAPABILITIES is {asked}.</source>
   <translation>NVIDIA_DRIVER_CAPABILITIES は {asked} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is the inside of a container ({engine}) and it has no /dev/nvidia* files.</source>
   <extracomment>engine = case.host.container if case.host.container not in ('', 'unknown') else 'container'</extracomment>
   <translation>ここはコンテナ ({engine}) の内部で、/dev/nvidia* のファイルがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is the inside of a container ({engine}) and the driver's library libcuda.so.1 is not in it.</source>
   <extracomment>engine = case.host.container if case.host.container not in ('', 'unknown') else 'container'</extracomment>
   <translation>ここはコンテナ ({engine}) の内部で、ドライバーのライブラリ libcuda.so.1 がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The host has an NVIDIA GPU on its PCI bus.</source>
   <translation>ホストの PCI バスには NVIDIA GPU があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>NVIDIA_VISIBLE_DEVICES is {variable}.</source>
   <translation>NVIDIA_VISIBLE_DEVICES は {variable} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is WSL 1, which has no GPU support; WSL 2 has.</source>
   <translation>これは WSL 1 で、GPU をサポートしていません。WSL 2 はサポートしています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>/dev/dxg is missing, so WSL was given no GPU.</source>
   <translation>/dev/dxg がないため、WSL には GPU が渡されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>libcuda comes from {foreign_libcuda}, not from {WSL_FOLDER}lib.</source>
   <translation>libcuda が、{WSL_FOLDER}lib ではなく {foreign_libcuda} から読み込まれています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The Windows driver does not answer inside WSL. {said}</source>
   <translation>Windows のドライバーが WSL の中で応答しません。{said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This container, or WSL, was given the GPU</source>
   <translation>このコンテナまたは WSL に GPU が渡されています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The driver says: {said}.</source>
   <extracomment>said = answer.error if answer is not None and answer.code else called.error if called else ''</extracomment>
   <translation>ドライバーの表示: {said}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The driver answers {code}, {error}.</source>
   <extracomment>code = called.code if called is not None else -1</extracomment>
   <translation>ドライバーの応答は {code}、{error} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in compute mode Prohibited: it accepts no program.</source>
   <translation>{name} の計算モード (compute mode) は Prohibited です: どのプログラムも受け付けません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in compute mode Exclusive Process and a program already runs on it.</source>
   <translation>{name} の計算モード (compute mode) は Exclusive Process で、既に 1 つのプログラムが動作しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in MIG mode, and the driver gives none of its instances to programs.</source>
   <translation>{name} は MIG モードで、ドライバーはそのインスタンスをどれもプログラムに渡していません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} has compute capability {able}; this build has code for {codes}.</source>
   <translation>{name} の compute capability は {able} です。このビルドにコードがあるもの: {codes}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The GPU is well, free, and known to this build</source>
   <translation>GPU は正常で、空いており、このビルドが対応しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>it shows {others}</source>
   <translation>表示されるのは {others} です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>it shows no other display adapter either</source>
   <translation>ほかのディスプレイ アダプターも表示されません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>No NVIDIA display adapter is on the PCI bus; {shows}.</source>
   <extracomment>shows = f'it shows {others}' if others else 'it shows no other display adapter either'</extracomment>
   <translation>PCI バスに NVIDIA のディスプレイ アダプターがありません。{shows}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>An NVIDIA GPU is in this computer</source>
   <translation>このコンピューターに NVIDIA GPU があります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/harmless_lines.py" />
   <source>Harmless lines in the log are known as harmless</source>
   <translation>ログの無害な行は、無害なものとして知られています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>{path} in this container belongs to driver {version}.</source>
   <translation>このコンテナの {path} は、ドライバー {version} のものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>The host runs driver {version}.</source>
   <translation>ホストではドライバー {version} が動作しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>The driver's libraries in this container are those of the host</source>
   <translation>このコンテナのドライバーのライブラリは、ホストのものです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{title}'s own log</source>
   <translation>{title} 自身のログ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{name}, wanted by {wanted_by}</source>
   <translation>{wanted_by} が求める {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is at {path}, where the loader does not look.</source>
   <translation>{wanted} は {path} にありますが、ローダーはそこを探しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is taken from {path} {version}, ahead of the fitting copy {better}.</source>
   <translation>適合するコピー {better} より先に、{path} {version} の {wanted} が使われます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is nowhere on this machine; only another version is: {others}.</source>
   <translation>{wanted} は、このマシンのどこにもありません。あるのは別のバージョンだけです: {others}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is nowhere on this machine.</source>
   <translation>{wanted} は、このマシンのどこにもありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>only another version is: {others}</source>
   <translation>あるのは別のバージョンだけです: {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is at {path} but needs {join}.</source>
   <translation>{wanted} は {path} にありますが、{join} を必要とします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is taken from {path} {version}, ahead of the fitting copy.</source>
   <translation>適合するコピーより先に、{path} {version} の {wanted} が使われます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} at {path} cannot be used: {value}.</source>
   <translation>{path} の {wanted} は使えません: {value}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>it is damaged</source>
   <translation>破損している</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>is at {own}. {sentence}</source>
   <extracomment>own = f'{library.path} ({library.version})' if library.version else library.path</extracomment>
   <translation>{own} にあります。{sentence}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>It is of another version</source>
   <translation>別のバージョンです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>is not here; another version is: {value}</source>
   <translation>はここにはありません。別のバージョン: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>The file itself was found at {path}.</source>
   <translation>ファイル自体は {path} で見つかりました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>The loader finds every CUDA and cuDNN library that this build opens</source>
   <translation>ローダーは、このビルドが開くすべての CUDA と cuDNN のライブラリを見つけます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>{title} asks for {wanted}; installed is {installed}.</source>
   <translation>{title} が求めているのは {wanted} ですが、インストールされているのは {installed} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>{wanted_by} asks for {wanted} and got it.</source>
   <translation>{wanted_by} が {wanted} を求め、それが入りました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>The frameworks in this Python agree on the CUDA libraries</source>
   <translation>この Python のフレームワークが求める CUDA ライブラリは一致しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>really loading it</source>
   <translation>実際の読み込み</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>(Windows error {code})</source>
   <translation>（Windows エラー {code}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>The files of {name} look whole, but</source>
   <translation>{name} のファイルは正常に見えますが、</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} loading {path} never ended: {error}.</source>
   <extracomment>error = error if len(error) &lt;= LONGEST else f'{error[:LONGEST]}...'</extracomment>
   <translation>{start}{path} の読み込みが終わりませんでした: {error}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} a process that loads {path} crashes: {error}{meaning}.</source>
   <extracomment>error = error if len(error) &lt;= LONGEST else f'{error[:LONGEST]}...'; meaning = f' ({MEANING[error]})' if error in MEANING else ''</extracomment>
   <translation>{start}{path} を読み込むプロセスがクラッシュします: {error}{meaning}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} the loader refuses {path}: {rstrip}{number}.</source>
   <extracomment>number = f' (Windows error {tried.code})' if tried.code else ''</extracomment>
   <translation>{start} ローダーが {path} を拒否します: {rstrip}{number}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} cannot be loaded here, and yet the loader takes {value}.</source>
   <translation>ファイルから判断すると、{name} はここでは読み込めませんが、実際にはローダーは {value} を読み込みます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>a file for it</source>
   <translation>それ用のファイル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} comes from {expected}, but the loader takes {path}.</source>
   <translation>ファイルから判断すると、{name} は {expected} から来ますが、ローダーは {path} を読み込みます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>comes from {mine}</source>
   <extracomment>mine = tried.path if tried.outcome == 'loaded' and tried.same_file else ''</extracomment>
   <translation>{mine} から来ます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>cannot be loaded</source>
   <translation>読み込めません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} {promised}, but {title} has {other} in memory.</source>
   <extracomment>promised = f'comes from {mine}' if mine else 'cannot be loaded'</extracomment>
   <translation>ファイルから判断すると、{name} は {promised} が、{title} のメモリには {other} があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>The loader really loads the files that the search for libraries names</source>
   <translation>ローダーは、ライブラリの検索が示すファイルを実際に読み込みます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_reasons.py" />
   <source>current folder</source>
   <translation>現在のフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_reasons.py" />
   <source>application folder</source>
   <translation>アプリケーションのフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/log_on_machine.py" />
   <source>line {line}</source>
   <translation>行 {line}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>{value} (PID {pid})</source>
   <translation>{value} (PID {pid})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>a program</source>
   <translation>プログラム</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>{name} has {free} of {total} MiB free; held by {who}.</source>
   <translation>{name} の空きは {total} MiB 中 {free} MiB です。使用しているもの: {who}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>The GPU has memory left for your program</source>
   <translation>GPU に、お使いのプログラムのためのメモリが残っています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} crashed with {name} while it computed on the processor.</source>
   <translation>{title} が、プロセッサで計算しているときに {name} でクラッシュしました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} got wrong numbers on the processor.</source>
   <translation>{title} が、プロセッサで間違った数値を出しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>With {settings} the same test gave the right numbers.</source>
   <translation>{settings} を指定すると、同じテストで正しい数値が出ました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>a second run of it</source>
   <translation>その 2 回目の実行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{path} was in the memory of the process.</source>
   <translation>{path} がプロセスのメモリにありました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} crashed with {name} with two copies of OpenMP in it.</source>
   <translation>{title} が、OpenMP の 2 つのコピーを読み込んだ状態で、{name} でクラッシュしました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>The libraries that compute on the processor do not clash</source>
   <translation>プロセッサで計算するライブラリが衝突していません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/own_module.py" />
   <source>{name} cannot be loaded: {rstrip}.</source>
   <translation>{name} を読み込めません: {rstrip}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>No build of {name} for macOS supports NVIDIA cards, and Apple's systems have no driver for them.</source>
   <translation>macOS 用の {name} に NVIDIA カードをサポートするビルドはなく、Apple のシステムには NVIDIA カード用のドライバーもありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>{name} is built for 64-bit processors of PCs and servers only.</source>
   <translation>{name} は、PC とサーバーの 64 ビットプロセッサ用にしかビルドされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>No build of {name} for Windows on ARM supports NVIDIA cards.</source>
   <translation>ARM 版 Windows 用の {name} に、NVIDIA カードをサポートするビルドはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>{name} is built for Linux with glibc; this system has musl instead, as Alpine Linux does.</source>
   <translation>{name} は glibc を使う Linux 用にビルドされています。このシステムは、Alpine Linux と同様に、代わりに musl を使っています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>The builds of TensorFlow on PyPI for ARM processors have no GPU support.</source>
   <translation>PyPI にある ARM プロセッサ用の TensorFlow のビルドには、GPU サポートがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>on a processor of the kind {machine}</source>
   <translation>（プロセッサの種類: {machine}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>with {libc}</source>
   <translation>（{libc}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>This is {value}{libc}{processor}.</source>
   <extracomment>libc = f' with {case.host.libc}' if case.host.libc.startswith('musl') else ''; processor = f' on a processor of the kind {case.host.machine}' if case.host.machine else ''</extracomment>
   <translation>これは {value}{libc}{processor} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the matrix product</source>
   <translation>行列積</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the convolution</source>
   <translation>畳み込み</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the training step</source>
   <translation>学習ステップ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the compiling of a function</source>
   <translation>関数のコンパイル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the Fourier transform</source>
   <translation>フーリエ変換</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the solving of a system of equations</source>
   <translation>連立方程式の計算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the product of 16-bit numbers</source>
   <translation>16 ビット数値の積</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the measuring of speeds</source>
   <translation>速度の測定</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>asking for its build</source>
   <translation>ビルド情報の問い合わせ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>on GPU {gpu} ({name})</source>
   <extracomment>name = listed[position] if position &lt; len(listed) else ''</extracomment>
   <translation>（GPU {gpu}: {name}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>on GPU {gpu}</source>
   <translation>（GPU {gpu}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} did not finish {doing} within the time limit.</source>
   <translation>{title} は、制限時間内に {doing} を終えませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} wrote over {value} MB of messages during {doing}.</source>
   <translation>{title} は、{doing} の間に {value} MB を超えるメッセージを書き出しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} crashed with {name} during {doing}: {meaning}.</source>
   <translation>{title} が、{doing} の間に {name} でクラッシュしました: {meaning}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} crashed with {name} during {doing}.</source>
   <translation>{title} が、{doing} の間に {name} でクラッシュしました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} ended Python with exit code {code} during {doing}.</source>
   <translation>{title} が、{doing} の間に Python を終了コード {code} で終了させました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{doing} failed: {in_short}</source>
   <translation>{doing} に失敗: {in_short}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{doing} ran on {device} and its numbers differ from NumPy's.</source>
   <translation>{doing} は {device} で実行され、その数値は NumPy のものと異なります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} lists a GPU, but {doing} ran on {device}.</source>
   <translation>{title} の一覧に GPU がありますが、{doing} は {device} で実行されました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/support.py" />
   <source>NVML says: {rstrip}.</source>
   <translation>NVML の表示: {rstrip}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Matrix product</source>
   <translation>行列積</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Copying data</source>
   <translation>データのコピー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Processor</source>
   <translation>プロセッサ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>To {name}</source>
   <extracomment>name = _name(case, position) if named else ''</extracomment>
   <translation>{name} へ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>From {name}</source>
   <extracomment>name = _name(case, position) if named else ''</extracomment>
   <translation>{name} から</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>GPU {position} ({name})</source>
   <extracomment>name = _name(case, position) if named else ''</extracomment>
   <translation>GPU {position} ({name})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>GPU {position}</source>
   <translation>GPU {position}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>passed with a warning</source>
   <translation>警告付きで合格</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>was not needed</source>
   <translation>不要</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>could not be checked</source>
   <translation>チェックできず</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the step “{LAYER_TITLES}”</source>
   <translation>「{LAYER_TITLES}」ステップ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the result</source>
   <translation>結果</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is: {title}</source>
   <translation>次のとおりです: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the GPU works</source>
   <translation>GPU が動作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is that the GPU works</source>
   <translation>「GPU が動作」です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>nothing was named</source>
   <translation>名前の挙がったものなし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is: {said}</source>
   <translation>次のとおりです: {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>not noticed</source>
   <translation>検出なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not installed</source>
   <translation>インストールされていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the newest CUDA that the driver supports</source>
   <translation>ドライバーがサポートする最新の CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the NVIDIA driver</source>
   <translation>NVIDIA ドライバー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is {version} (branch {partition})</source>
   <extracomment>version = f' of driver {used.version}' if strange else ''</extracomment>
   <translation>{version} (ブランチ {partition}) です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not there</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not loaded; nouveau is loaded instead</source>
   <translation>未読み込み、代わりに nouveau を読み込み済み</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not loaded, and nouveau is loaded in its place</source>
   <translation>読み込まれておらず、代わりに nouveau が読み込まれています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>and none is made for this kernel</source>
   <translation>このカーネル用のものは作成されていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not loaded{made}</source>
   <extracomment>made = '' if loaded.installed else ', and none is made for this kernel'</extracomment>
   <translation>未読み込み{made}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are missing</source>
   <translation>ありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>{listed}: not open to this user</source>
   <translation>{listed}: このユーザーに権限なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are not open to this user: {listed}</source>
   <translation>次のものをこのユーザーが開けません: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are {listed}</source>
   <translation>{listed} です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not there</source>
   <translation>ありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>its library cannot be loaded: {load_error}</source>
   <translation>ライブラリを読み込めない: {load_error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>次のとおりです: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>cannot load</source>
   <translation>読み込めない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>{value} fails: {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>{value} が失敗: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is an error: {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>エラーです: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it gives a GPU</source>
   <translation>GPU あり</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that it has a GPU</source>
   <translation>「GPU あり」です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>to a process with these variables</source>
   <translation>（これらの変数を持つプロセスに対して）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it gives no GPU{hidden}</source>
   <extracomment>hidden = ' to a process with these variables' if said.hidden_by &gt; 0 else ''</extracomment>
   <translation>GPU なし{hidden}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that it has no GPU{hidden}</source>
   <extracomment>hidden = ' to a process with these variables' if said.hidden_by &gt; 0 else ''</extracomment>
   <translation>「GPU なし」です{hidden}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it answers</source>
   <translation>応答あり</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>error: {value}</source>
   <translation>エラー: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>says: {value}</source>
   <translation>次のように応答します: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>fails at the step “{name}”: {error}</source>
   <extracomment>name = step.name if step is not None else test.end.stage or 'start'; error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>「{name}」の段階で失敗: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>fails at the step “{name}”</source>
   <extracomment>name = step.name if step is not None else test.end.stage or 'start'</extracomment>
   <translation>「{name}」の段階で失敗</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>tells of no fault of a GPU</source>
   <translation>GPU の障害を示していません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>Xid {number}</source>
   <translation>Xid {number}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>tells of faults of a GPU: {join}</source>
   <translation>GPU の障害を示しています: {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>after {seconds} s</source>
   <translation>{seconds} 秒後</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes after {seconds} s</source>
   <translation>{seconds} 秒後に来ます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes at once</source>
   <translation>すぐに来ます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the kernel's part of the NVIDIA driver</source>
   <translation>NVIDIA ドライバーのカーネル部分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's device files</source>
   <translation>ドライバーのデバイスファイル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>a computation by the driver alone</source>
   <translation>ドライバーだけを使った計算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the system's log</source>
   <translation>システムのログ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's own answer (cuInit)</source>
   <translation>ドライバー自身の応答 (cuInit)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>NVML, the driver's part that reports on the cards</source>
   <translation>カードについて報告するドライバーの部分、NVML</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's answer</source>
   <translation>ドライバーの応答</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>of driver {version}</source>
   <translation>（ドライバー {version}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>while the kernel runs {running}</source>
   <extracomment>running = loaded.version if loaded is not None and loaded.version else driver_version(side.case)</extracomment>
   <translation>カーネルでは {running} が動作中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>and {value} more</source>
   <translation>ほか {value} 個</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>and belongs to the image</source>
   <translation>イメージに属する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>Windows</source>
   <translation>Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes from {value}{version}{beside}{image}{more}</source>
   <extracomment>version = f' of driver {used.version}' if strange else ''; beside = f', while the kernel runs {running}' if strange else ''; image = ', and belongs to the image' if used.mounted is False else ''; more = f', and {len(copies) - 1} more' if len(copies) &gt; 1 else ''</extracomment>
   <translation>次の場所から来ています: {value}{version}{beside}{image}{more}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for CUDA</source>
   <translation>CUDA 用にビルド</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for the processor only</source>
   <translation>プロセッサ専用にビルド</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for AMD cards</source>
   <translation>AMD カード用にビルド</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>an empty package that brings another one</source>
   <translation>別のパッケージを入れるための空のパッケージ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the CUDA that {title} was built for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation>{title} のビルドに使われた CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the cuDNN that {title} was built for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation>{title} のビルドに使われた cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>what cards {title} holds code for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation>{title} がコードを含むカード</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>what the framework imports</source>
   <translation>フレームワークがインポートするもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the project in the working folder</source>
   <translation>作業フォルダーのプロジェクト</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>not installed</source>
   <translation>未インストール</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is {join}</source>
   <translation>{join} です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>one package</source>
   <translation>1 つのパッケージ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>belongs to one package</source>
   <translation>1 つのパッケージのものです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is filled by several packages: {listed}</source>
   <translation>複数のパッケージのファイルが入っています: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are damaged: {listed}</source>
   <translation>破損しています: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are whole</source>
   <translation>正常です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>{wanted} ({value} is installed)</source>
   <translation>{wanted} (インストール済み: {value})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are not met: {listed}</source>
   <translation>満たされていません: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are met</source>
   <translation>満たされています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is hidden by {listed}</source>
   <translation>{listed} に隠されています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>not hidden</source>
   <translation>隠されていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>asks for {listed}</source>
   <translation>{listed} を求めています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>asks for no framework</source>
   <translation>フレームワークを求めていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's folder</source>
   <translation>フレームワークのフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's files</source>
   <translation>フレームワークのファイル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's requirements</source>
   <translation>フレームワークの要件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>exclusive process</source>
   <translation>排他プロセス (exclusive process)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the PCI bus</source>
   <translation>PCI バス</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics card</source>
   <translation>グラフィックカード</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics cards</source>
   <translation>グラフィックカード</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>no NVIDIA card</source>
   <translation>NVIDIA カードなし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows no NVIDIA card, only {others}</source>
   <translation>NVIDIA カードを示さず、{others} だけを示しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows no NVIDIA card</source>
   <translation>NVIDIA カードを示していません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>only {others}</source>
   <translation>{others} だけ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>an NVIDIA card</source>
   <translation>NVIDIA カード</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{len} NVIDIA cards</source>
   <translation>NVIDIA カード {len} 枚</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>kernel driver: {join}</source>
   <translation>カーネルドライバー: {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>problem code {join}</source>
   <translation>問題コード {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows {count} ({held}{code})</source>
   <extracomment>count = 'an NVIDIA card' if len(cards) == 1 else f'{len(cards)} NVIDIA cards'; code = f", problem code {', '.join(map(str, problems))}" if problems else ''</extracomment>
   <translation>{count} を示しています ({held}{code})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is {said}</source>
   <translation>{said} です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are {said}</source>
   <translation>{said} です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>compute capability {compute_capability}</source>
   <translation>compute capability {compute_capability}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{value} GB</source>
   <translation>{value} GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>on with {len} instances</source>
   <translation>オン、インスタンス {len} 個</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>at least one</source>
   <translation>1 つ以上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are held down ({join})</source>
   <translation>制限されています ({join})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are free</source>
   <translation>制限されていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{value} of {value2} GB</source>
   <translation>{value} / {value2} GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{amount} free</source>
   <translation>空き {amount}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is mostly free</source>
   <translation>大部分が空いています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is mostly in use ({amount} free)</source>
   <translation>大部分が使用中です (空き {amount})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{link_width} of {link_width_max} lanes</source>
   <translation>{link_width} / {link_width_max} レーン</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>all lanes</source>
   <translation>全レーン</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the compute mode</source>
   <translation>計算モード (compute mode)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>MIG, which divides a card into parts</source>
   <translation>カードを分割する MIG</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the number of errors of the card's memory</source>
   <translation>カードのメモリのエラー数</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the clocks</source>
   <translation>クロック</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the link to the card</source>
   <translation>カードとの接続</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics card's memory</source>
   <translation>グラフィックカードのメモリ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>no answer in time</source>
   <translation>時間内に応答なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>crashes when it is asked</source>
   <translation>問い合わせるとクラッシュ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>is {value}</source>
   <translation>{value} です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>is not known</source>
   <translation>不明です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>On the left {subject} {left}; on the right they {right}.</source>
   <translation>左側では、{subject} は {left}。右側では {right}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>On the left {subject} {left}; on the right it {right}.</source>
   <translation>左側では、{subject} は {left}。右側では {right}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>gives no answer in time</source>
   <translation>時間内に応答しません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>{join} and {value} more</source>
   <translation>{join}、ほか {value} 個</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>the wheel</source>
   <translation>wheel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not looked for</source>
   <translation>未検索</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>another version</source>
   <translation>別のバージョン</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not asked for</source>
   <translation>要求なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is not asked for</source>
   <translation>要求されていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are not asked for</source>
   <translation>要求されていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>really loading it fails: {error}</source>
   <translation>実際に読み込むと失敗: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>{short}, version {version}</source>
   <translation>{short}、バージョン {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>version {version}</source>
   <translation>バージョン {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is not found</source>
   <translation>見つかりません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are not found</source>
   <translation>見つかりません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>lies in {folder}{beside}, where nobody looks for it</source>
   <extracomment>beside = f' ({version})' if version else ''</extracomment>
   <translation>{folder}{beside}にありますが、そこは検索されません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>lie in {folder}, where nobody looks for them</source>
   <translation>{folder} にありますが、そこは検索されません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is there in {value} only ({folder})</source>
   <translation>{value} だけがあります ({folder})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are there in another version only ({folder})</source>
   <translation>別のバージョンだけがあります ({folder})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>without {join}</source>
   <translation>（{join} がないため）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>cannot be loaded{lacks}{beside}</source>
   <extracomment>lacks = f" without {', '.join(fact.missing_dependencies)}" if fact.missing_dependencies else ''; beside = f' ({version})' if version else ''</extracomment>
   <translation>読み込めません{lacks}{beside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>cannot be loaded{lacks}</source>
   <extracomment>lacks = f" without {', '.join(fact.missing_dependencies)}" if fact.missing_dependencies else ''</extracomment>
   <translation>読み込めません{lacks}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>and hides the copy that fits</source>
   <translation>適合するコピーを隠している</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>the wheels</source>
   <translation>wheel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>comes from {from}{hides}</source>
   <extracomment>hides = ', and hides the copy that fits' if fact.status == 'shadowed' else ''</extracomment>
   <translation>次の場所から来ています: {from}{hides}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>come from {many}{hides}</source>
   <extracomment>many = 'the wheels' if fact.found_via == 'site-packages' else _from(fact, side); hides = ', and hides the copy that fits' if fact.status == 'shadowed' else ''</extracomment>
   <translation>次の場所から来ています: {many}{hides}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not found</source>
   <translation>未検出</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>from {from}</source>
   <translation>取得元: {from}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>the CUDA toolkit of the system</source>
   <translation>システムの CUDA ツールキット</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>the package {name}</source>
   <translation>パッケージ {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{count} package</source>
   <translation>パッケージ {count} 個</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{count} packages</source>
   <translation>パッケージ {count} 個</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>NVIDIA's packages in the Python</source>
   <translation>Python にある NVIDIA のパッケージ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>are not installed</source>
   <translation>インストールされていません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>are installed</source>
   <translation>インストールされています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>of unknown version</source>
   <translation>バージョン不明</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>CUDA {listed}</source>
   <translation>CUDA {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{value} in {place}</source>
   <translation>{value} ({place})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>unknown version</source>
   <translation>バージョン不明</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>is {listed}</source>
   <translation>{listed} です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/pairs.py" />
   <source>“{name}” is a report, but it holds no result: check that computer again.</source>
   <translation>「{name}」はレポートですが、結果が含まれていません: そのコンピューターを再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/pairs.py" />
   <source>“{name}” tells nothing of {FRAMEWORK_TITLES}; it tells of {held}.</source>
   <translation>「{name}」には {FRAMEWORK_TITLES} に関する内容がありません。含まれているのは {held} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the environment</source>
   <translation>環境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the temporary folder</source>
   <translation>一時フォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the user's site-packages</source>
   <translation>ユーザーの site-packages</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>a virtual environment</source>
   <translation>仮想環境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>a conda environment</source>
   <translation>conda の環境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the system's Python</source>
   <translation>システムの Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>without the GIL</source>
   <translation>GIL なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>{implementation}, {bits} bit{free}</source>
   <extracomment>free = ', without the GIL' if python.free_threaded else ''</extracomment>
   <translation>{implementation}、{bits} ビット{free}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>is searched</source>
   <translation>検索されます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>is not searched</source>
   <translation>検索されません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python's build</source>
   <translation>Python のビルド</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python's platform</source>
   <translation>Python のプラットフォーム</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the kind of environment</source>
   <translation>環境の種類</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the user's own folder of packages</source>
   <translation>ユーザー自身のパッケージのフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>what installs packages</source>
   <translation>パッケージをインストールするもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>a short training</source>
   <translation>短い学習</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>solving equations</source>
   <translation>連立方程式の計算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>mixed precision</source>
   <translation>混合精度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>does not end</source>
   <translation>終わらない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>drowns in messages</source>
   <translation>メッセージがあふれる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>ends Python</source>
   <translation>Python が終了</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>importing the framework</source>
   <translation>フレームワークのインポート</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the framework's own list of GPUs</source>
   <translation>フレームワーク自身の GPU の一覧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the computation on the GPU</source>
   <translation>GPU での計算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{count} GPU</source>
   <translation>GPU {count} 個</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{count} GPUs</source>
   <translation>GPU {count} 個</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>holds {said}</source>
   <translation>{said} が含まれています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>on the processor</source>
   <translation>プロセッサ上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>runs on the processor instead</source>
   <translation>代わりにプロセッサで実行されます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>wrong numbers at {at}</source>
   <translation>{at} で間違った数値</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>wrong numbers</source>
   <translation>間違った数値</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>at {at}</source>
   <translation>（{at}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>gives wrong numbers at {at}</source>
   <translation>{at} で間違った数値を出します</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>gives wrong numbers</source>
   <translation>間違った数値を出します</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>fails{where}: {shown}</source>
   <extracomment>where = f' at {at}' if at else ''</extracomment>
   <translation>失敗{where}: {shown}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{ENDS}{name} at {at}</source>
   <extracomment>name = f' ({run.end.name})' if run.end.name else ''</extracomment>
   <translation>{ENDS}{name} ({at})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{value} GFLOP/s</source>
   <translation>{value} GFLOP/s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the speed of a matrix product on the GPU</source>
   <translation>GPU での行列積の速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Linux</source>
   <translation>Linux</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>a container</source>
   <translation>コンテナ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>WSL 2</source>
   <translation>WSL 2</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>WSL 1</source>
   <translation>WSL 1</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>a virtual machine</source>
   <translation>仮想マシン</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>{get} in {where}{engine}</source>
   <extracomment>engine = f' ({host.container})' if host.container else ''</extracomment>
   <translation>{get}、{where}{engine}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>in {where}{engine}</source>
   <extracomment>engine = f' ({host.container})' if host.container else ''</extracomment>
   <translation>（{where}{engine}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>none of AVX, AVX2 and FMA</source>
   <translation>AVX、AVX2、FMA のいずれもなし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>has none of AVX, AVX2 and FMA</source>
   <translation>AVX、AVX2、FMA のいずれもありません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>has {join}</source>
   <translation>{join} があります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>nearly used up</source>
   <translation>ほぼ使い切り</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>is nearly used up</source>
   <translation>ほぼ使い切られています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the memory that Windows can promise</source>
   <translation>Windows が約束できるメモリ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the kind of processor</source>
   <translation>プロセッサの種類</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the processor</source>
   <translation>プロセッサ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Microsoft's Visual C++ runtime</source>
   <translation>Microsoft の Visual C++ ランタイム</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the processor's name</source>
   <translation>プロセッサの名前</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the C library</source>
   <translation>C ライブラリ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Secure Boot</source>
   <translation>セキュアブート</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the release of the system</source>
   <translation>システムのリリース</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the kernel</source>
   <translation>カーネル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/together.py" />
   <source>The two sides differ in {listed}.</source>
   <translation>両側の違い: {listed}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>not set</source>
   <translation>未設定</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>is set to “{said}”</source>
   <translation>「{said}」に設定されています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>no folder with GPU libraries</source>
   <translation>GPU ライブラリのあるフォルダーなし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>names no folder with GPU libraries</source>
   <translation>GPU ライブラリのあるフォルダーを指定していません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>gone: {listed}</source>
   <translation>なくなったもの: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>names {said}</source>
   <translation>{said} を指定しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/diagnose.py" />
   <source>gpuwizard could not write more about it.</source>
   <translation>gpuwizard は、これについてこれ以上書けませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>a test run</source>
   <translation>テストの実行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>did not end in time</source>
   <translation>時間内に終わらなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>drowned in messages</source>
   <translation>メッセージがあふれた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>ended early</source>
   <translation>途中で終了した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>{value} GiB</source>
   <translation>{value} GiB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>{value} MiB</source>
   <translation>{value} MiB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>gpuwizard could not finish this check. The report holds the details.</source>
   <translation>gpuwizard はこのチェックを完了できませんでした。詳細はレポートにあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>The driver could not be asked.</source>
   <translation>ドライバーに問い合わせることができませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>The driver gives no GPU.</source>
   <translation>ドライバーは GPU を示していません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{names} answers with driver {version}.</source>
   <translation>{names} が、ドライバー {version} で応答します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{names} answers.</source>
   <translation>{names} が応答します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>with driver {version}</source>
   <translation>ドライバー {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>GPU {index}</source>
   <translation>GPU {index}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>kernel driver {kernel_driver}</source>
   <translation>カーネルドライバー {kernel_driver}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>no kernel driver</source>
   <translation>カーネルドライバーなし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>problem code {problem_code}</source>
   <translation>問題コード {problem_code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>NVIDIA device {device_id}</source>
   <translation>NVIDIA デバイス {device_id}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>On the PCI bus</source>
   <translation>PCI バス上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>NVIDIA GPU on the PCI bus</source>
   <translation>PCI バス上の NVIDIA GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>none (other display adapters: {others})</source>
   <translation>なし (ほかのディスプレイ アダプター: {others})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>({size} free)</source>
   <translation>（空き {size}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver version</source>
   <translation>ドライバーのバージョン</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Newest CUDA it supports</source>
   <translation>サポートされる最新の CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>nvidia {version}</source>
   <translation>nvidia {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>nouveau is loaded instead</source>
   <translation>代わりに nouveau を読み込み済み</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{name} is loaded{nouveau}</source>
   <extracomment>nouveau = '; nouveau is loaded instead' if loaded.nouveau else ''</extracomment>
   <translation>{name} は読み込まれています{nouveau}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{name} is not loaded{nouveau}</source>
   <extracomment>nouveau = '; nouveau is loaded instead' if loaded.nouveau else ''</extracomment>
   <translation>{name} は読み込まれていません{nouveau}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Kernel module</source>
   <translation>カーネルモジュール</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver library</source>
   <translation>ドライバーのライブラリ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>gives {hidden} GPU only without the variable that hides the GPU</source>
   <translation>GPU を隠す変数がない場合にだけ、{hidden} 個の GPU を示す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>gives {hidden} GPUs only without the variable that hides the GPU</source>
   <translation>GPU を隠す変数がない場合にだけ、{hidden} 個の GPU を示す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver called directly</source>
   <translation>ドライバーの直接呼び出し</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>works, gives {count} GPU{took}</source>
   <extracomment>took = f' ({answer.seconds:.1f} s)' if answer.seconds &gt;= 1 else ''</extracomment>
   <translation>動作、{count} 個の GPU を示す{took}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>works, gives {count} GPUs{took}</source>
   <extracomment>took = f' ({answer.seconds:.1f} s)' if answer.seconds &gt;= 1 else ''</extracomment>
   <translation>動作、{count} 個の GPU を示す{took}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{call} answers {code}, {error}</source>
   <translation>{call} の応答は {code}、{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>exit code {exit_code}: {output}</source>
   <translation>終了コード {exit_code}: {output}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Device files</source>
   <translation>デバイスファイル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Not allowed to open</source>
   <translation>開く権限なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Inside a container</source>
   <translation>コンテナの内部</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Windows Subsystem for Linux</source>
   <translation>Windows Subsystem for Linux</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>System</source>
   <translation>システム</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>Driver alone</source>
   <translation>ドライバーのみ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{left} more GPUs were not tested</source>
   <extracomment>left = called.device_count - len(tests) if called is not None and tests else 0</extracomment>
   <translation>ほかに {left} 個の GPU はテストされていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{left} more GPU was not tested</source>
   <extracomment>left = called.device_count - len(tests) if called is not None and tests else 0</extracomment>
   <translation>ほかに {left} 個の GPU はテストされていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>s were</source>
   <translation>s were</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{named}, driver alone</source>
   <translation>{named}、ドライバーのみ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>the test did not come to an end</source>
   <translation>テストが最後まで進まなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>to the GPU {speed}</source>
   <translation>GPU へ {speed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>back {speed}</source>
   <translation>戻り {speed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>from the GPU {speed}</source>
   <translation>GPU から {speed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>from the GPU</source>
   <translation>GPU から</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>right numbers in {took} s{join}</source>
   <translation>{took} 秒で正しい数値{join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{value} GB/s</source>
   <translation>{value} GB/s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>with CUDA (NVIDIA GPUs)</source>
   <translation>CUDA あり (NVIDIA GPU)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>without CUDA (processor only)</source>
   <translation>CUDA なし (プロセッサのみ)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>for AMD GPUs</source>
   <translation>AMD GPU 用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>does not say whether it has CUDA</source>
   <translation>CUDA の有無を示していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>only pulls another package</source>
   <translation>別のパッケージを入れるだけ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>virtual environment</source>
   <translation>仮想環境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>conda environment</source>
   <translation>conda 環境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>the system's own</source>
   <translation>システム自身のもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} {version} imports without error.</source>
   <translation>{title} {version} はエラーなしでインポートされます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} was not imported.</source>
   <translation>{title} はインポートされませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} could not be imported.</source>
   <translation>{title} をインポートできませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{version} ({maker}{bits} bit, {kind}, packages by {installer})</source>
   <extracomment>maker = '' if python.implementation == 'cpython' else f'{python.implementation}, '</extracomment>
   <translation>{version} ({maker}{bits} ビット、{kind}、パッケージ管理: {installer})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>not installed in this Python</source>
   <translation>この Python に未インストール</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>not known whether it is installed</source>
   <translation>インストールの有無は不明</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>In the way</source>
   <translation>妨げているもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{path} hides {module}</source>
   <translation>{path} が {module} を隠している</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Package</source>
   <translation>パッケージ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Build</source>
   <translation>ビルド</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Also owns its folder</source>
   <translation>同じフォルダーを所有するもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Needs {wanted}</source>
   <translation>必要なもの: {wanted}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Damaged file</source>
   <translation>破損したファイル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Import</source>
   <translation>インポート</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>works, {seconds} s</source>
   <translation>動作、{seconds} 秒</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Convolution</source>
   <translation>畳み込み</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Training step</source>
   <translation>学習ステップ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Compiled function</source>
   <translation>コンパイルした関数</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Fourier transform</source>
   <translation>フーリエ変換</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>System of equations</source>
   <translation>連立方程式</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>16-bit matrix product</source>
   <translation>16 ビット行列積</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>It waits until the step "{LAYER_TITLES}" is mended.{cpu}</source>
   <translation>「{LAYER_TITLES}」ステップが直るまで待機しています。{cpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>The test was not run.</source>
   <translation>テストは実行されませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title} did not compute on a GPU.{cpu}</source>
   <translation>{title} は GPU で計算しませんでした。{cpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title} computes on {name} and the numbers are right</source>
   <translation>{title} は {name} で計算し、その数値は正しいです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>GPU {gpu}</source>
   <translation>GPU {gpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{works}, but not on {join}.</source>
   <translation>{works}。ただし {join} では動作しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{works}, but this does not work: {join}.</source>
   <translation>{works}。ただし次のものは動作しません: {join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>On the processor the same operations gave the right numbers.</source>
   <translation>プロセッサでは、同じ演算で正しい数値が出ました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>GPUs that {title} lists</source>
   <translation>{title} の一覧にある GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Listing the GPUs</source>
   <translation>GPU の一覧表示</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>failed: {in_short}</source>
   <translation>失敗: {in_short}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>left out: {skipped}</source>
   <translation>省略: {skipped}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>ran on {where}, but the numbers are wrong</source>
   <extracomment>where = 'the GPU' if stage.on_gpu else 'the processor'</extracomment>
   <translation>{where} で実行されたが、数値が間違っている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>right numbers on {where}, {times}</source>
   <extracomment>where = 'the GPU' if stage.on_gpu else 'the processor'</extracomment>
   <translation>{where} で正しい数値、{times}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>first run {seconds} s, then {max} s</source>
   <translation>初回 {seconds} 秒、その後 {max} 秒</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, its device {name}</source>
   <translation>{title}、そのデバイス {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>right numbers</source>
   <translation>正しい数値</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>wrong numbers, or an error</source>
   <translation>間違った数値、またはエラー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Once more with {changed}</source>
   <translation>{changed} を指定してもう一度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>the GPU {figure}</source>
   <translation>GPU {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>the processor {figure}</source>
   <translation>プロセッサ {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, matrix products</source>
   <translation>{title}、行列積</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed of a matrix product</source>
   <translation>行列積の速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, float32</source>
   <translation>{title}、float32</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>to the GPU {figure}</source>
   <translation>GPU へ {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>back {figure}</source>
   <translation>戻り {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed of a copy</source>
   <translation>コピーの速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>could not be measured: {in_short}</source>
   <translation>測定できず: {in_short}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>seen before the test, while it may have been idle</source>
   <translation>テスト前に確認、アイドル状態だった可能性あり</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>it accepts no program</source>
   <translation>どのプログラムも受け付けない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>it serves one program at a time</source>
   <translation>一度に 1 つのプログラムだけを扱う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>of GPU {index}</source>
   <translation>（GPU {index}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>which is hot: check its cooling</source>
   <translation>高温です: 冷却を確認してください</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Temperature{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>温度{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Clocks{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>クロック{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>held down: {why} ({IDLE})</source>
   <translation>制限中: {why} ({IDLE})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>held down by the {slowed}, which is usual under full load</source>
   <translation>{slowed} による制限、フル負荷では通常のこと</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{width} of {most} lanes</source>
   <translation>{width} / {most} レーン</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{width} lanes</source>
   <translation>{width} レーン</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>generation {generation} of {newest}</source>
   <translation>第 {generation} 世代（最大 第 {newest} 世代）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>generation {generation}</source>
   <translation>第 {generation} 世代</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>PCI Express{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>PCI Express{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{told} ({IDLE}; cards save power so{contradicted})</source>
   <translation>{told} ({IDLE}。カードはこうして節電する{contradicted})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>of the {value} that all lanes carry</source>
   <translation>（全レーンの転送能力は {value}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>copies reach {best} GB/s at most{could}. Another slot, or the card seated anew, may give it all lanes</source>
   <extracomment>could = f' of the {full / GB:.0f} that all lanes carry' if full else ''</extracomment>
   <translation>コピーは最大 {best} GB/s{could}。別のスロットを使うか、カードを取り付け直すと、全レーンが使えるようになることがある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>copies of {value} GB/s show that it is faster at work</source>
   <translation>{value} GB/s のコピーから、動作中はもっと速いことがわかる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Memory errors{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>メモリエラー{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>not watched for: error correction is off</source>
   <translation>監視なし: エラー訂正がオフ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{ecc_errors} since the driver was started that could not be corrected</source>
   <translation>ドライバーの起動以降、訂正できなかったもの {ecc_errors} 件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>none that could not be corrected</source>
   <translation>訂正できなかったものなし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Compute mode{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>計算モード (compute mode){of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Divided by MIG{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>MIG による分割{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>yes, no part was listed</source>
   <translation>あり、一覧に部分なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Part by MIG{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>MIG による部分{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Program on it{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>動作中のプログラム{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>another user's</source>
   <translation>別のユーザーのもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{value} (PID {pid}){held}{whose}</source>
   <extracomment>held = f', {size(process.memory)}' if process.memory else ''</extracomment>
   <translation>{value} (PID {pid}){held}{whose}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>. Other programs use it as well, which takes speed from yours</source>
   <translation>。ほかのプログラムも使っているため、お使いのプログラムの速度が落ちる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{name} reaches {value} GFLOP/s, the processor {processor}{shared}</source>
   <extracomment>name = f'GPU {speed.gpu}' if len(case.run.gpus) &gt; 1 else 'the GPU'; shared = '. Other programs use it as well, which takes speed from yours' if others else ''</extracomment>
   <translation>{name} は {value} GFLOP/s、プロセッサは {processor}{shared}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>GPU {gpu} reaches {value} GFLOP/s, GPU {gpu2} of the same kind {value2}</source>
   <translation>GPU {gpu} は {value} GFLOP/s、同じ種類の GPU {gpu2} は {value2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Matrix product of {name}</source>
   <translation>{name} の行列積</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Faults in the system's log</source>
   <translation>システムのログにある障害</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>may not be read by this user</source>
   <translation>このユーザーには読む権限がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>none found since the start</source>
   <translation>起動以降、見つかっていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>and {value} earlier ones</source>
   <translation>それ以前のもの {value} 件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>(Xid {number}: {says})</source>
   <translation>（Xid {number}: {says}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>on another card of this computer</source>
   <translation>このコンピューターの別のカード</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Fault in the system's log</source>
   <translation>システムのログにある障害</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>in a folder where the system does not look</source>
   <translation>システムが探さないフォルダーにある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>only in another version</source>
   <translation>別のバージョンのみ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>hidden behind another copy</source>
   <translation>別のコピーに隠されている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but the loader refuses it: {error}</source>
   <translation>しかしローダーが拒否します: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but loading it crashed: {error}</source>
   <translation>しかし読み込むとクラッシュしました: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but loading it never ended: {error}</source>
   <translation>しかし読み込みが終わりませんでした: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but the loader really takes {path}</source>
   <translation>しかしローダーが実際に使うのは {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>It is not known whether {title} is installed, so no {name} was looked for.</source>
   <translation>{title} がインストールされているかどうかが不明なため、{name} は検索されませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} is not installed, so no {name} is asked for.</source>
   <translation>{title} がインストールされていないため、{name} は求められていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>This build of {title} does not use {name}.</source>
   <translation>{title} のこのビルドは {name} を使いません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} uses {name} on the GPU.</source>
   <translation>{title} は GPU で {name} を使います。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>It is not known which {name} libraries this build opens.</source>
   <translation>このビルドがどの {name} ライブラリを開くかは不明です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{join}: found, but really loading it failed.</source>
   <translation>{join}: 見つかりましたが、実際に読み込むと失敗しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{join}: found, but really loading them failed.</source>
   <translation>{join}: 見つかりましたが、実際に読み込むと失敗しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{name}{version} is found where {title} looks for it.</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation>{name}{version} は、{title} が探す場所で見つかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>All {len} {name} libraries that {title} opens are found.</source>
   <translation>{title} が開く {name} ライブラリ {len} 個がすべて見つかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>The step "Search path" says more.</source>
   <translation>詳しくは「検索パス」ステップを見てください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} was built for</source>
   <translation>{title} のビルド対象</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>CUDA {cuda_version}</source>
   <translation>CUDA {cuda_version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Toolkit</source>
   <translation>ツールキット</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>CUDA {value} in {path}</source>
   <translation>{path} の CUDA {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>(this environment's packages bring the libraries)</source>
   <translation>（この環境のパッケージがライブラリを提供）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>none found on this machine{enough}</source>
   <extracomment>enough = " (this environment's packages bring the libraries)" if case.target.components else ''</extracomment>
   <translation>このマシンには見つからない{enough}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>cuDNN {cudnn_version}</source>
   <translation>cuDNN {cudnn_version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>cuDNN {version} at {path} ({problem})</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation>{path} の cuDNN {version} ({problem})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>cuDNN {version} at {path}</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation>{path} の cuDNN {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Copies of cuDNN</source>
   <translation>cuDNN のコピー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>none found on this machine</source>
   <translation>このマシンには見つからない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>needs {join}</source>
   <translation>必要なもの: {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>when it is first used it opens {names}, which would not be found</source>
   <translation>初めて使われるときに {names} を開くが、これは見つからない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Variables that matter for the GPU</source>
   <translation>GPU に関わる変数</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Libraries that {title} opens</source>
   <translation>{title} が開くライブラリ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>The search path was not looked at.</source>
   <translation>検索パスは調べられませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Nothing on the search path is in the way of the GPU.</source>
   <translation>検索パスに、GPU の妨げになるものはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>this folder does not exist</source>
   <translation>このフォルダーは存在しない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>the programs of CUDA {value} (nvcc, ptxas)</source>
   <translation>CUDA {value} のプログラム (nvcc、ptxas)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>PATH entry {position}</source>
   <translation>PATH の項目 {position}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>(set, but empty)</source>
   <translation>（設定されているが、空）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>(not set)</source>
   <translation>（未設定）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{variable} entry {position}</source>
   <translation>{variable} の項目 {position}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>it has no effect</source>
   <translation>効果がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>it stands for the current folder, so that any file there may be taken</source>
   <translation>現在のフォルダーを表すため、そこにあるどのファイルも使われる可能性がある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>made for building programs only: its libcuda.so pretends to be the driver</source>
   <translation>プログラムのビルド専用: その libcuda.so はドライバーを装うもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>holds {some}</source>
   <translation>{some} を含む</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{some} is taken from here</source>
   <translation>{some} はここから使われる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{some} are taken from here</source>
   <translation>{some} はここから使われる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>only the loader knows what this comes to</source>
   <translation>これが何になるかはローダーにしかわからない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>written in quotation marks, so Windows does not look here for libraries</source>
   <translation>引用符で囲まれているため、Windows はここではライブラリを探さない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>holds the name of a variable that is not set</source>
   <translation>設定されていない変数の名前を含む</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>this network folder cannot be reached now</source>
   <translation>このネットワークフォルダーには現在アクセスできない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>the same folder as entry {value}{spelled}, so it has no effect</source>
   <extracomment>spelled = f' ({entries[first].value})' if known and entries[first].value else ''</extracomment>
   <translation>項目 {value}{spelled} と同じフォルダーなので、効果がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {file_name} is taken ahead of the right copy</source>
   <translation>ここの {file_name} が正しいコピーより先に使われる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} is taken ahead of {better}</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation>ここの {name}{version} が {better} より先に使われる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} does not fit: {problem}</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation>ここの {name}{version} が適合しない: {problem}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} does not fit</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation>ここの {name}{version} が適合しない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>It holds for this terminal only.</source>
   <translation>効果があるのは、このターミナルだけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{variable}, corrected</source>
   <translation>修正した {variable}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>It is not set so far. This sets it to {several}.</source>
   <translation>これまで設定されていません。これにより {several} に設定されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Corrects the PATH of your own user, for all terminals that are opened from then on.</source>
   <translation>これ以降に開くすべてのターミナルについて、ご自身のユーザーの PATH を修正します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>No administrator is needed. Entries that stand in the PATH of the whole computer stay as they are: an administrator can change them in the Windows settings, under environment variables.</source>
   <translation>管理者は不要です。コンピューター全体の PATH にある項目はそのまま残ります: それらは、管理者が Windows の設定の環境変数で変更できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Your own PATH, corrected</source>
   <translation>修正したご自身の PATH</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>folder that does not exist</source>
   <translation>存在しないフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>folders that do not exist</source>
   <translation>存在しないフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>repeated entry</source>
   <translation>重複した項目</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>repeated entries</source>
   <translation>重複した項目</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>empty entry</source>
   <translation>空の項目</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>empty entries</source>
   <translation>空の項目</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{len} folders whose libraries do not fit</source>
   <translation>ライブラリが適合しないフォルダー {len} 個</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>left out: {listed}</source>
   <translation>除外: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>put first: {several}</source>
   <translation>先頭に移動: {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>moved behind the copy that fits: {several}</source>
   <translation>適合するコピーの後ろに移動: {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>the rest is as it was</source>
   <translation>残りは以前のまま</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>nothing else stands in it, so the variable is taken away</source>
   <translation>ほかに何も含まれていないため、変数は取り除かれる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{join} and {parts}</source>
   <translation>{join}、{parts}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Nothing of this is in the way of the GPU: it only tidies up.</source>
   <translation>この中に GPU の妨げになるものはありません: 整理するだけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{tidies}{THIS_TERMINAL} To keep it, change the file that sets the variable, often ~/.bashrc.</source>
   <extracomment>tidies = 'Nothing of this is in the way of the GPU: it only tidies up. ' if mark == 'info' else ''</extracomment>
   <translation>{tidies}{THIS_TERMINAL}この状態を保つには、変数を設定しているファイル (多くは ~/.bashrc) を変更してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Other display adapters</source>
   <translation>ほかのディスプレイアダプター</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Driver in Windows' list</source>
   <translation>Windows の一覧にあるドライバー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>a driver by {driver_provider}, which has no CUDA</source>
   <translation>{driver_provider} のドライバー、CUDA なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>{driver_version} of {driver_date}, by {driver_provider}</source>
   <translation>{driver_version}（{driver_date}、{driver_provider}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>{driver_version}, by {driver_provider}</source>
   <translation>{driver_version}（{driver_provider}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>of {driver_date}</source>
   <translation>（{driver_date}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The driver's files are of version {join}. An installation was not finished, or the computer has not been restarted since.</source>
   <translation>ドライバーのファイルのバージョンは {join} です。インストールが完了していないか、その後コンピューターが再起動されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Hardware-accelerated GPU scheduling</source>
   <translation>ハードウェア アクセラレータによる GPU スケジューリング</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>When the GPU does not answer</source>
   <translation>GPU が応答しない場合</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Windows waits without an end; by default it restarts the driver after 2 seconds</source>
   <translation>Windows は際限なく待つ。既定では 2 秒後にドライバーを再起動する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Windows restarts the driver after {tdr_delay} seconds; 2 seconds are the default</source>
   <translation>Windows は {tdr_delay} 秒後にドライバーを再起動する。既定は 2 秒</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Linux in WSL</source>
   <translation>WSL の Linux</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The Windows driver has not put its libraries for Linux in place, so no GPU can be used there.</source>
   <translation>Windows のドライバーが Linux 用のライブラリを配置していないため、そこでは GPU を使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Its installer has noted version {vc_package}. Another program has put older files in their place; installing the runtime again puts that right.</source>
   <translation>インストーラーが記録したバージョンは {vc_package} です。別のプログラムが、代わりに古いファイルを置いています。ランタイムを再びインストールすると直ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>installed, its version is not told</source>
   <translation>インストール済み、バージョンは不明</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>not complete: {missing} cannot be found</source>
   <translation>不完全: {missing} が見つからない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The path of the packages' folder alone has {longest} characters.</source>
   <translation>パッケージのフォルダーのパスだけで {longest} 文字あります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>off: a file whose path has more than {LONGEST_PATH} characters cannot be installed or opened</source>
   <translation>オフ: パスが {LONGEST_PATH} 文字を超えるファイルは、インストールも、開くこともできない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Long paths</source>
   <translation>長いパス</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The path of this Python has characters that code page {ansi} of this Windows lacks. Libraries that do not know Unicode cannot open files there.</source>
   <translation>この Python のパスに、この Windows のコードページ {ansi} にない文字が含まれています。Unicode に対応していないライブラリは、そこのファイルを開けません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Characters in the path</source>
   <translation>パスの文字</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>WSL 1, which cannot use a GPU</source>
   <translation>WSL 1、GPU を使えない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>{name} ({kind}, the default)</source>
   <translation>{name} ({kind}、既定)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>the default</source>
   <translation>既定</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Everything else rests on the graphics card.</source>
   <translation>ほかのすべては、グラフィックカードを土台にしています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing above the driver can work before it.</source>
   <translation>ドライバーが直るまで、その上にあるものは動作しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing in the container can use a GPU that the container was not given.</source>
   <translation>コンテナに GPU が渡されていなければ、コンテナの中の何も GPU を使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing inside WSL can use the GPU before WSL sees it.</source>
   <translation>WSL から GPU が見えるようになるまで、WSL の中の何も GPU を使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>cuDNN and the framework rest on the CUDA libraries.</source>
   <translation>cuDNN とフレームワークは、CUDA ライブラリを土台にしています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The framework cannot use the GPU without cuDNN.</source>
   <translation>フレームワークは、cuDNN がないと GPU を使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>What is hidden or found in the wrong place cannot be used, whatever else is mended.</source>
   <translation>隠されているものや、間違った場所で見つかるものは、ほかに何を直しても使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing can use the GPU before the framework itself is in order.</source>
   <translation>フレームワーク自体が正常になるまで、何も GPU を使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The framework cannot be loaded before this is in order.</source>
   <translation>これが正常になるまで、フレームワークを読み込めません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The test on the GPU cannot pass before this is in order.</source>
   <translation>これが正常になるまで、GPU テストに合格しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>It comes before everything else that failed.</source>
   <translation>これは、失敗したほかのすべてより先に来ます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>It has a cause of its own, so the steps before do not mend it.</source>
   <translation>これには独自の原因があるため、前の手順では直りません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>After it: {title}.</source>
   <translation>その後: {title}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Step {mends} may mend this as well: check again before you do it.</source>
   <translation>手順 {mends} でこれも直ることがあります: 実行する前に再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>all {len}</source>
   <translation>{len} つすべて</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>One restart now serves {serves}: steps {listed}.</source>
   <extracomment>serves = 'both' if len(wanting) == 2 else f'all {len(wanting)}'</extracomment>
   <translation>ここで 1 回再起動すれば、{serves} に足ります: 手順 {listed}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Leave the restart until step {last} is done: one restart serves {serves}.</source>
   <extracomment>serves = 'both' if len(wanting) == 2 else f'all {len(wanting)}'</extracomment>
   <translation>手順 {last} が終わるまで再起動しないでください: 1 回の再起動で {serves} に足ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>{join} and {numbers}</source>
   <translation>{join}、{numbers}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/conda.py" />
   <source>Scripts</source>
   <translation>Scripts</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It is not known for which cards it holds code.</source>
   <translation>どのカード用のコードを含むかは不明です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability} ({name})</source>
   <translation>compute capability {capability} ({name})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability}</source>
   <translation>compute capability {capability}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>{title} has no GPU support for Windows on ARM processors.</source>
   <translation>{title} は、ARM プロセッサの Windows では GPU をサポートしていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>For this board only NVIDIA's own packages and container images use the GPU.</source>
   <translation>このボードでは、NVIDIA 自身のパッケージとコンテナイメージだけが GPU を使います。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>Its packages for ARM processors have no GPU support; NVIDIA's own container images have it.</source>
   <translation>ARM プロセッサ用のパッケージには GPU サポートがありません。NVIDIA 自身のコンテナイメージにはあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>There are no builds with GPU support for this kind of processor ({machine}).</source>
   <translation>この種類のプロセッサ ({machine}) 用に、GPU をサポートするビルドはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>Its packages need glibc; this system uses another C library, musl.</source>
   <translation>そのパッケージには glibc が必要です。このシステムは別の C ライブラリ musl を使っています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>This is WSL 1, which cannot reach the GPU. WSL 2 can.</source>
   <translation>これは WSL 1 で、GPU を利用できません。WSL 2 は利用できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It would have to run in WSL, which serves only cards from Pascal on.</source>
   <translation>WSL で動かす必要がありますが、WSL が対応しているのは Pascal 以降のカードだけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It would have to run in WSL, whose GPU support needs Windows 10 21H2 or Windows 11.</source>
   <translation>WSL で動かす必要がありますが、WSL の GPU サポートには Windows 10 21H2 または Windows 11 が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability_min}</source>
   <translation>compute capability {capability_min}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It is made for {least} and newer; this is {generation}.</source>
   <extracomment>least = option.cuda if compiles(option, ground) else option.cuda_major</extracomment>
   <translation>これは {least} 以降用に作られています。このカードは {generation} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It has no GPU code for {generation}.</source>
   <translation>{generation} 用の GPU コードがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It uses CUDA {library_cuda}, whose libraries have no code for {generation}.</source>
   <translation>CUDA {library_cuda} を使いますが、そのライブラリには {generation} 用のコードがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It uses cuDNN {library_cudnn}, which has no code for {generation}.</source>
   <translation>cuDNN {library_cudnn} を使いますが、これには {generation} 用のコードがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs driver {needed} or newer; {branch} is the last driver branch for this card.</source>
   <translation>ドライバー {needed} 以降が必要ですが、このカード用の最後のドライバーブランチは {branch} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs glibc {glibc} or newer; this system has {glibc2}.</source>
   <translation>glibc {glibc} 以降が必要ですが、このシステムにあるのは {glibc2} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs a processor with the AVX instructions, which this one does not have.</source>
   <translation>AVX 命令を備えたプロセッサが必要ですが、このプロセッサにはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ground.py" />
   <source>NVIDIA GPU with the chip {chip}</source>
   <translation>チップ {chip} を備えた NVIDIA GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ground.py" />
   <source>an NVIDIA GPU</source>
   <translation>NVIDIA GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/jax.py" />
   <source>It needs cuDNN {cudnn} or newer, and {held} is the last one with code for this card.</source>
   <translation>cuDNN {cudnn} 以降が必要ですが、このカード用のコードを含む最後のものは {held} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>What gpuwizard knows of versions is {days_old} days old. Newer releases and drivers are missing from this list; a newer gpuwizard knows them.</source>
   <translation>gpuwizard の持つバージョンの情報は {days_old} 日前のものです。それより新しいリリースとドライバーは、この一覧にありません。新しい gpuwizard には、それらの情報があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>On macOS no framework can use an NVIDIA GPU. PyTorch can use Apple's own GPUs without CUDA.</source>
   <translation>macOS では、どのフレームワークも NVIDIA GPU を使えません。PyTorch は、CUDA なしで Apple 自身の GPU を使えます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA GPU was found on this machine, so there is nothing to recommend for a GPU. The frameworks work on the processor alone: install tensorflow, torch or jax with pip as they are.</source>
   <translation>このマシンで NVIDIA GPU が見つからなかったため、GPU 向けにおすすめできるものはありません。フレームワークはプロセッサだけで動作します: tensorflow、torch、jax をそのまま pip でインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>This is WSL 1. Turn it into WSL 2 first: in Windows, run wsl --set-version with its name and 2.</source>
   <translation>これは WSL 1 です。先に WSL 2 に変換してください: Windows で、wsl --set-version にその名前と 2 を付けて実行します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>not known</source>
   <translation>不明</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The GPUs of this machine differ: {cards}. What is said here serves them all, unless it says otherwise.</source>
   <translation>このマシンの GPU は異なる種類です: {cards}。ここでの説明は、特に断りがない限り、すべての GPU に当てはまります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>A part of the driver ({silent}) did not answer in time. Mend that first: see gpuwizard check.</source>
   <translation>ドライバーの一部 ({silent}) が時間内に応答しませんでした。先にそれを直してください: gpuwizard check を参照してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No build of {title} serves all GPUs of this machine. What is said of it holds for {name}.</source>
   <translation>このマシンのすべての GPU に対応する {title} のビルドはありません。{title} についての説明は、{name} に当てはまります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The version of {python} could not be told, so other Pythons are named.</source>
   <translation>{python} のバージョンがわからなかったため、ほかの Python が示されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The {branch} branch is the last that knows this card.</source>
   <translation>このカードに対応する最後のブランチは {branch} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>(it supports CUDA up to {driver_cuda})</source>
   <translation>（サポートされる CUDA は {driver_cuda} まで）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Start the container with its GPU (docker run --gpus all).</source>
   <translation>GPU を指定してコンテナを起動してください (docker run --gpus all)。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA driver{where} was found. Everything below needs one, version {least} or newer.{last}{given}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''; given = ' Start the container with its GPU (docker run --gpus all).' if ground.host.in_container else ''</extracomment>
   <translation>NVIDIA ドライバー{where}が見つかりませんでした。以下のものにはすべてドライバーが必要で、バージョンは {least} 以降です。{last}{given}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA driver{where} was found. Everything below needs one, version {least} at least; each entry says which.{last}{given}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''; given = ' Start the container with its GPU (docker run --gpus all).' if ground.host.in_container else ''</extracomment>
   <translation>NVIDIA ドライバー{where}が見つかりませんでした。以下のものにはすべて、少なくともバージョン {least} のドライバーが必要です。必要なバージョンは、それぞれに示されています。{last}{given}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The driver{where}, {driver}, is too new for this card.{last}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation>ドライバー{where} {driver} は、このカードには新しすぎます。{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The driver{where}, {driver}{supports}, is too old for all of these: {least} is the least.{last}</source>
   <extracomment>supports = f' (it supports CUDA up to {ground.driver_cuda})' if ground.driver_cuda else ''; last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation>ドライバー{where} {driver}{supports} は、これらのどれにも古すぎます: 最低でも {least} が必要です。{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Which version the NVIDIA driver{where} has could not be seen{supports}. Everything below needs version {least} at least.{last}</source>
   <extracomment>supports = f' (it supports CUDA up to {ground.driver_cuda})' if ground.driver_cuda else ''; last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation>NVIDIA ドライバー{where}のバージョンは確認できませんでした{supports}。以下のものにはすべて、少なくともバージョン {least} が必要です。{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>of the machine that runs the container</source>
   <translation>（コンテナを実行しているマシンのもの）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>of Windows</source>
   <translation>（Windows のもの）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Which GPU this machine has could not be seen. It is taken to be of 2018 or newer ({generation}).</source>
   <translation>このマシンの GPU の種類を確認できませんでした。2018 年以降のもの ({generation}) とみなしています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The compute capability of the GPU is not known. It is taken to be {ASSUMED_CAPABILITY} or newer.</source>
   <translation>GPU の compute capability が不明です。{ASSUMED_CAPABILITY} 以降とみなしています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>JAX's packages for ARM processors are taken to hold code for the same cards as those for x86.</source>
   <translation>ARM プロセッサ用の JAX のパッケージは、x86 用と同じカード用のコードを含むものとみなしています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>It cannot use the GPU on Windows itself.</source>
   <translation>Windows 自体では GPU を使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{NO_WINDOWS} In WSL it can.</source>
   <translation>{NO_WINDOWS}WSL では使えます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>There is no NVIDIA driver for today's macOS, so nothing can use CUDA here.</source>
   <translation>現在の macOS には NVIDIA ドライバーがないため、ここでは何も CUDA を使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release</source>
   <translation>すべてのリリース</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>2.11 and newer on Windows itself</source>
   <translation>Windows 自体での 2.11 以降</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} on Windows itself</source>
   <translation>Windows 自体での {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release on Windows itself</source>
   <translation>Windows 自体でのすべてのリリース</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>The builds of {title} that work on this machine exist for Python {low} to {high}.</source>
   <translation>このマシンで動作する {title} のビルドがあるのは、Python {low} から {high} 用です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release with Python {release}</source>
   <extracomment>release = release_of(mine) if mine else ''</extracomment>
   <translation>Python {release} でのすべてのリリース</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>in WSL</source>
   <translation>（WSL 内）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>すべてのリリース{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} and newer{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>{release} 以降{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} and older{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>{release} 以前{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} to {release2}{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>{release} から {release2}{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>What a plain pip install gives on Windows has no GPU support; its set names a CUDA build.</source>
   <translation>Windows で通常の pip install により入るものには、GPU サポートがありません。示された組み合わせでは、CUDA ビルドを指定しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>any release from a plain pip install</source>
   <translation>通常の pip install によるすべてのリリース</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version}, which a plain pip install gives</source>
   <translation>通常の pip install により入る {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} with the CUDA {cuda_major} plugin</source>
   <translation>CUDA {cuda_major} プラグイン付きの {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>cuDNN {limit} dropped this generation of cards, and pip takes the newest cuDNN unless told.</source>
   <translation>cuDNN {limit} でこの世代のカードへの対応が終了しましたが、pip は、指定がなければ最新の cuDNN を使います。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} with cuDNN {limit} or newer</source>
   <translation>cuDNN {limit} 以降を使う {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>python3 -m venv {folder}</source>
   <translation>python3 -m venv {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>{command} -m venv {folder}</source>
   <translation>{command} -m venv {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>{base} -m venv {UV}</source>
   <extracomment>base = command('bash', [first.path]) if able else 'python3'</extracomment>
   <translation>{base} -m venv {UV}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>{UV}/bin/pip install uv</source>
   <translation>{UV}/bin/pip install uv</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>{UV}/bin/uv venv --seed --python {release} {folder}</source>
   <translation>{UV}/bin/uv venv --seed --python {release} {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list that names GPU:0</source>
   <translation>GPU:0 を含む一覧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list with the name of your card</source>
   <translation>お使いのカードの名前を含む一覧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list that begins with CudaDevice</source>
   <translation>CudaDevice で始まる一覧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>On cards of this generation its GPU programs do not start, even where it lists the card. NVIDIA's own container image of TensorFlow (release 25.02) works there.</source>
   <translation>この世代のカードでは、一覧にカードがあっても、その GPU プログラムは起動しません。そこでは、NVIDIA 自身の TensorFlow コンテナイメージ (リリース 25.02) が動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>CUDA 11.2 and cuDNN 8.1</source>
   <translation>CUDA 11.2 と cuDNN 8.1</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>It does not look into the folder of libcusolver, one of the libraries that come with it, and so uses no GPU until that folder is put on the search path. {LOOKUP_WORKS} finds it.</source>
   <translation>付属のライブラリの 1 つである libcusolver のフォルダーを探さないため、そのフォルダーを検索パスに加えるまで GPU を使いません。{LOOKUP_WORKS} はこれを見つけます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>It does not find the CUDA libraries that come with it. {repaired} does.</source>
   <translation>付属の CUDA ライブラリを見つけません。{repaired} は見つけます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>WSL 2 runs Linux inside Windows, with your driver for Windows.</source>
   <translation>WSL 2 は、お使いの Windows 用ドライバーを使って、Windows の中で Linux を動かします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>WSL 2 (it runs Linux inside Windows)</source>
   <translation>WSL 2 (Windows の中で Linux を動かす)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>cuDNN is kept below {lstrip}, since newer ones have no code for your card.</source>
   <translation>cuDNN は {lstrip} より前に留めます。それ以降のものには、お使いのカード用のコードがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It has no ready code for {generation}: the driver compiles it at the first start, which can take up to half an hour. After that it starts at once.</source>
   <translation>{generation} 用の完成したコードがありません: ドライバーが最初の起動時にコンパイルし、最大 30 分かかることがあります。その後はすぐに起動します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The driver compiles most of its code for your card at the first start, which then takes longer.</source>
   <translation>お使いのカード用のコードの大部分は、ドライバーが最初の起動時にコンパイルします。そのため、最初の起動には時間がかかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>JAX calls its support of WSL experimental.</source>
   <translation>JAX は、WSL のサポートを実験的なものとしています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It is installed already, and it fits your card, your driver and Python {release}.</source>
   <translation>既にインストールされており、お使いのカード、ドライバー、Python {release} に適合しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The last release that can use the GPU on Windows itself. It needs Python 3.10 at most and NumPy 1, and gets no more repairs.</source>
   <translation>Windows 自体で GPU を使える最後のリリースです。Python は 3.10 まで、NumPy は 1 が必要で、今後、不具合は修正されません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>On Windows itself today's TensorFlow cannot use the GPU. {WSL_RUNS}</source>
   <translation>Windows 自体では、現在の TensorFlow は GPU を使えません。{WSL_RUNS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>On Windows itself {title} cannot use the GPU. {WSL_RUNS}</source>
   <translation>Windows 自体では、{title} は GPU を使えません。{WSL_RUNS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that works without further help: {LOOKUP_FAULT} misses one of its own libraries, libcusolver.</source>
   <translation>追加の対処なしで動作する最新のリリースです: {LOOKUP_FAULT} には、自身のライブラリの 1 つ libcusolver が足りません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that is known to work on this card.</source>
   <translation>このカードで動作することがわかっている最新のリリースです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that works with {tie}.</source>
   <translation>{tie} で動作する最新のリリースです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Python {release}</source>
   <translation>Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>another driver</source>
   <translation>別のドライバー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>a newer driver</source>
   <translation>より新しいドライバー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{other} than you have</source>
   <extracomment>other = 'another driver' if past_branch(desk.ground) else 'a newer driver'</extracomment>
   <translation>現在のものに代わる {other}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It needs {join} first.</source>
   <translation>先に次のものが必要です: {join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the driver and the Python {release} that you have</source>
   <translation>現在のドライバーと Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the driver and the Pythons that you have</source>
   <translation>現在のドライバーと Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>For programs that were written for Keras 2 or NumPy 1; later releases bring Keras 3.</source>
   <translation>Keras 2 または NumPy 1 向けに書かれたプログラム用です。それ以降のリリースには Keras 3 が付属します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>For other packages in the same environment that are made for CUDA 12.</source>
   <translation>同じ環境にある、CUDA 12 用に作られたほかのパッケージのためのものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>a driver of the {last} branch at the newest (later ones do not know this card)</source>
   <translation>最新でも {last} ブランチのドライバー (それ以降のものはこのカードに対応していない)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{need} (conda brings them)</source>
   <translation>{need} (conda が入れます)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{need} (conda, which is installed first, brings them)</source>
   <translation>{need} (先にインストールする conda が入れます)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Python {release} instead of the one you named</source>
   <translation>指定された Python の代わりに Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The last line shows what {title} sees. All is well when it prints {EXPECTED}.</source>
   <translation>最後の行に、{title} から見えるものが表示されます。{EXPECTED} が表示されれば正常です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Nothing has to be installed: {title} {version} is in {path}.</source>
   <translation>インストールする必要のあるものはありません: {title} {version} は {path} にあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Install {title} {version}{with}.</source>
   <translation>{title} {version}{with}をインストールします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Put the same lines into the image's build file too, or it is lost with the container.</source>
   <translation>同じ行をイメージのビルドファイルにも入れてください。そうしないと、コンテナとともに失われます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>with the libraries it needs</source>
   <translation>および必要なライブラリ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>in Windows</source>
   <translation>（Windows に）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>on the machine that runs the container</source>
   <translation>（コンテナを実行しているマシンに）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>First install the NVIDIA driver {driver_needed} or newer{where}, and restart.</source>
   <extracomment>where = ' in Windows' if ground.host.in_wsl else ' on the machine that runs the container' if _inside(ground) else ''</extracomment>
   <translation>まず、NVIDIA ドライバー {driver_needed} 以降{where}をインストールし、再起動してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the new folder "{label}" in your home folder</source>
   <translation>ホームフォルダーの新しいフォルダー「{label}」</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>In PowerShell or cmd, opened as administrator: install WSL, and restart Windows. Pass over this where Ubuntu is in WSL already.</source>
   <translation>管理者として開いた PowerShell または cmd で: WSL をインストールし、Windows を再起動してください。WSL に Ubuntu が既にある場合は、これを飛ばしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>In the Ubuntu window that opens then, paste the lines for bash; they ask for the password that you have chosen there. They make an environment in {room}.</source>
   <translation>その後開く Ubuntu のウィンドウに、bash 用の行を貼り付けてください。そこで決めたパスワードを求められます。これらの行は、{room} に環境を作成します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Install Miniforge, which brings the tool conda.</source>
   <translation>ツール conda を含む Miniforge をインストールします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Make the conda environment "{label}" with Python {release}, CUDA 11.2 and cuDNN 8.1 in it.</source>
   <translation>Python {release}、CUDA 11.2、cuDNN 8.1 を入れた conda の環境「{label}」を作成します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Fetch Python {release}, and make an environment with it in {room}.</source>
   <translation>Python {release} を取得し、それを使って {room} に環境を作成します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Make an environment in {room}, from {path} (Python {release}).</source>
   <translation>{path} (Python {release}) を使って、{room} に環境を作成します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The first line adds the part of Python that does this, which Debian and Ubuntu keep apart.</source>
   <translation>最初の行で、これを行う Python の部品を追加します。Debian と Ubuntu では、別のパッケージになっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>about 25 minutes, 9 GB on the disk, and a restart</source>
   <translation>約 25 分、ディスク上で 9 GB、および再起動</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>power cap</source>
   <translation>電力制限</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} works, but is connected by {given} of its {lanes} lanes.</source>
   <translation>{name} は動作しますが、{given} / {lanes} レーンで接続されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} works, but its clocks are held down: {join}.</source>
   <translation>{name} は動作しますが、そのクロックが制限されています: {join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{value} times</source>
   <translation>{value} 倍</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} number {gpu} works, but number {gpu2} of the same kind is {times} faster.</source>
   <translation>{name} 番号 {gpu} は動作しますが、同じ種類の番号 {gpu2} のほうが {times} 高速です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is {number} times faster here than the processor.</source>
   <translation>ここでは、GPU はプロセッサより {number} 倍高速です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is {number} times slower here than the processor.</source>
   <translation>ここでは、GPU はプロセッサより {number} 倍低速です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is no faster here than the processor.</source>
   <translation>ここでは、GPU はプロセッサより高速ではありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>{digits} GFLOP/s</source>
   <translation>{digits} GFLOP/s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>{digits} GB/s</source>
   <translation>{digits} GB/s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{title} cannot be imported: {words}.</source>
   <extracomment>words = cause[0].lower() + cause[1:] if first in SMALL_WORDS else cause</extracomment>
   <translation>{title} をインポートできません: {words}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>a GPU</source>
   <translation>GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{title} cannot use {card}: {words}.</source>
   <extracomment>card = 'a GPU' if root.cause == 'hardware.no-nvidia-gpu' else 'the GPU'; words = cause[0].lower() + cause[1:] if first in SMALL_WORDS else cause</extracomment>
   <translation>{title} は {card} を使えません: {words}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{name} works on the {card}.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case); card = 'a GPU' if root.cause == 'hardware.no-nvidia-gpu' else 'the GPU'</extracomment>
   <translation>{name} は {card} で動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{name} works on the GPU.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case)</extracomment>
   <translation>{name} は GPU で動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Nothing wrong was found, but {name} was not tested on a GPU.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case)</extracomment>
   <translation>問題は見つかりませんでしたが、{name} は GPU でテストされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Something is wrong that gpuwizard cannot explain yet.</source>
   <translation>gpuwizard がまだ説明できない問題があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>loading each GPU library by itself</source>
   <translation>各 GPU ライブラリの個別の読み込み</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>looking for NVIDIA hardware</source>
   <translation>NVIDIA ハードウェアの検索</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>asking the driver</source>
   <translation>ドライバーへの問い合わせ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>asking nvidia-smi</source>
   <translation>nvidia-smi への問い合わせ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>testing GPU {index} with the driver alone</source>
   <translation>ドライバーだけを使った GPU {index} のテスト</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>A command that asks something gets no answer here: copy it into a terminal where you can answer.</source>
   <translation>入力を求めるコマンドには、ここでは応答できません: 応答できるターミナルにコピーしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>cmd /d /s /c "{text}"</source>
   <translation>cmd /d /s /c "{text}"</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>command {number} of {count}</source>
   <translation>コマンド {number} / {count}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>the command</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>It was stopped before {which} began.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>{which} が始まる前に停止されました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>It was stopped during {which}, and what that had begun may be half done.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>{which} の途中で停止されました。それが始めたことは、途中までしか終わっていない可能性があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>Command {number} of {count}</source>
   <translation>コマンド {number} / {count}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>The command</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>{which} could not be started: {problem}.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>{which} を開始できませんでした: {problem}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>{which} printed without end and was stopped.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>{which} が際限なく表示を続けたため、停止されました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>was ended by {name}</source>
   <translation>{name} により終了しました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>ended with code {code}</source>
   <translation>コード {code} で終了しました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>The {value} after it did not run.</source>
   <translation>その後のコマンドは実行されませんでした (残り: {value})。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/libraries.py" />
   <source>{python} did not answer as a Python 3.</source>
   <translation>{python} は、Python 3 として応答しませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>{name} is a folder, not a log file.</source>
   <translation>{name} はフォルダーで、ログファイルではありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>The log {name} cannot be read: {value}.</source>
   <translation>ログ {name} を読み取れません: {value}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>The log {name} cannot be read: {strerror}.</source>
   <translation>ログ {name} を読み取れません: {strerror}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>{name} is not a text file, so it is no log. Name the file that holds the error message.</source>
   <translation>{name} はテキストファイルではないため、ログではありません。エラーメッセージを含むファイルを指定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/recommend.py" />
   <source>looking for Pythons</source>
   <translation>Python の検索</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>This is a saved report: nothing is run from it.</source>
   <translation>これは保存されたレポートです: ここからは何も実行されません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>There is no command for this computer.</source>
   <translation>このコンピューター用のコマンドはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>Needs an administrator: copy it into a terminal.</source>
   <translation>管理者が必要です: ターミナルにコピーしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>The work goes on in another environment: copy it, then choose that one's Python on the first page.</source>
   <translation>作業は別の環境で続きます: コピーしてから、最初のページでその環境の Python を選んでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>A part of it has to be filled in first: copy it.</source>
   <translation>先に一部を書き込む必要があります: コピーしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It only looks: copy it and read its answer.</source>
   <translation>調べるだけです: コピーして、その結果を読んでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It shows what is then changed by hand: copy it.</source>
   <translation>その後手動で変更するものを表示します: コピーしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It counts only in the terminal in which it is run: copy it there.</source>
   <translation>効果があるのは、実行したターミナルの中だけです: そこにコピーしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It belongs on the computer that runs the container: copy it there.</source>
   <translation>コンテナを実行しているコンピューターで使うものです: そこにコピーしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It ends a program: see first whether that is still needed, then copy it.</source>
   <translation>プログラムを終了させます: まだ必要かどうかを先に確認してから、コピーしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It stops all of WSL: save your work there, then copy it.</source>
   <translation>WSL 全体を停止します: そこでの作業を保存してから、コピーしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>it only looks</source>
   <translation>調べるだけです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>It was stopped. What had begun may be half done; it is looked at anew before anything else is run.</source>
   <translation>停止されました。始まっていたことは、途中までしか終わっていない可能性があります。ほかのものを実行する前に、これを新しく調べます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>A command of the run that was interrupted is still at work. Waiting for its end.</source>
   <translation>中断された実行のコマンドが、まだ動作しています。その終了を待っています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>running {name}</source>
   <translation>{name} の実行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>looking at this computer</source>
   <translation>このコンピューターの調査</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>looking at the environment</source>
   <translation>環境の調査</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>Making the environment was broken off.</source>
   <translation>環境の作成が中断されました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>The environment there has lost its Python.</source>
   <translation>そこにある環境から Python が失われています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>The Python of the environment does not start.</source>
   <translation>環境の Python が起動しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>WSL is gone</source>
   <translation>WSL がなくなっています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>a matrix product, a convolution and a short training</source>
   <translation>行列積、畳み込み、短い学習</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The check did not come to an end.</source>
   <translation>チェックが最後まで進みませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The GPU did {PARTS} with the right numbers.</source>
   <translation>GPU は、{PARTS} を正しい数値で行いました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The GPU test did not pass</source>
   <translation>GPU テストに合格しませんでした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in the step {name}: {error}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} が段階 {name} で失敗しました: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in the step {name}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} が段階 {name} で失敗しました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} did {PARTS} on the processor with the right numbers.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} は、プロセッサで {PARTS} を正しい数値で行いました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>in the step {stage}</source>
   <translation>（段階 {stage}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} ended{where} before it had done all ({value}).</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]; where = f' in the step {facts.end.stage}' if facts.end.stage else ''</extracomment>
   <translation>{title} は、すべてを終える前に終了しました{where} ({value})。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in Ubuntu: {last}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} が Ubuntu で失敗しました: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu, but it computed on the processor.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} は Ubuntu で動作しますが、プロセッサで計算しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu and multiplied matrices on the GPU.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} は Ubuntu で動作し、GPU で行列の乗算を行いました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} は Ubuntu で動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>and multiplied matrices on the GPU</source>
   <translation>、および GPU での行列の乗算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The environment works, and no package misses another.</source>
   <translation>環境は動作し、ほかのパッケージが足りないパッケージはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>not asked yet</source>
   <translation>未問い合わせ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>This Python could not be asked.</source>
   <translation>この Python に問い合わせることができませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>The interpreter did not answer.</source>
   <translation>インタープリターが応答しませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/driver.py" />
   <source>not on the search path</source>
   <translation>検索パスにない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/endings.py" />
   <source>{join} or {endings}</source>
   <translation>{join} または {endings}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Graphics card and driver</source>
   <translation>グラフィックカードとドライバー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>CUDA libraries</source>
   <translation>CUDA ライブラリ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Search path</source>
   <translation>検索パス</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Framework</source>
   <translation>フレームワーク</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Test on the GPU</source>
   <translation>GPU テスト</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>PyTorch</source>
   <translation>PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/outcome.py" />
   <source>not looked at yet</source>
   <translation>未調査</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>no temporary file could be made</source>
   <translation>一時ファイルを作成できませんでした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>{NO_ROOM} ({error}): make room on the disk, or name a folder with room in the variable {where}</source>
   <extracomment>where = 'TEMP' if WINDOWS else 'TMPDIR'</extracomment>
   <translation>{NO_ROOM} ({error})。ディスクに空きを作るか、空きのあるフォルダーを変数 {where} に指定してください</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>{name} could not be started: {error}</source>
   <extracomment>name = argv if isinstance(argv, str) else argv[0]</extracomment>
   <translation>{name} を開始できませんでした: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>nothing beside the file tells its version</source>
   <translation>ファイルの周囲に、そのバージョンを示すものがない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>the file did not answer when it was asked for its version</source>
   <translation>バージョンを問い合わせても、ファイルが応答しなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>{via} beside it says {version}, while the file is named {name}</source>
   <translation>隣の {via} は {version} を示しているが、ファイルの名前は {name} である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>There is no Python here to ask NVML with.</source>
   <translation>NVML への問い合わせに使える Python がここにはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>There is no Python here to call the driver with.</source>
   <translation>ドライバーの呼び出しに使える Python がここにはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>calling the driver ({get})</source>
   <translation>ドライバーの呼び出し ({get})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>nvidia-smi on PATH</source>
   <translation>PATH にある nvidia-smi</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>the driver library</source>
   <translation>ドライバーのライブラリ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>{what} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>{what} が {LIMIT_SECONDS} 秒以内に応答しませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>The process that asked {what} was ended by {name}.</source>
   <translation>{what} に問い合わせたプロセスが、{name} により終了しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>The process that asked {what} drowned in messages and was ended.</source>
   <translation>{what} に問い合わせたプロセスでメッセージがあふれたため、終了させました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>Asking {what} ended the process with exit code {code}.</source>
   <translation>{what} への問い合わせで、プロセスが終了コード {code} で終了しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>{what} could not be asked: {value}.</source>
   <translation>{what} に問い合わせることができませんでした: {value}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>asking for its name</source>
   <translation>名前の問い合わせ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>opening it</source>
   <translation>開く処理</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>taking a little memory</source>
   <translation>少量のメモリの確保</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>copying to it</source>
   <translation>そこへのコピー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>compiling a small program for it</source>
   <translation>そのための小さなプログラムのコンパイル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>computing on it</source>
   <translation>そこでの計算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>copying back</source>
   <translation>コピーの読み戻し</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>giving all back</source>
   <translation>すべての解放</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>GPUs that the driver gives to programs</source>
   <translation>ドライバーがプログラムに渡す GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>The test with the driver alone could not be started: {problems}.</source>
   <translation>ドライバーだけを使ったテストを開始できませんでした: {problems}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>testing GPU {index} with the driver alone ({doing})</source>
   <translation>ドライバーだけを使った GPU {index} のテスト ({doing})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/__init__.py" />
   <source>module {name} has no attribute {name2}</source>
   <translation>モジュール {name} に属性 {name2} がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/conda.py" />
   <source>{name} folder</source>
   <translation>{name} フォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>No path was given: type the path of a Python, or of an environment's folder.</source>
   <translation>パスが指定されていません: Python のパス、または環境のフォルダーのパスを入力してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} cannot be looked at: {reason}.</source>
   <translation>{quoted} を調べられません: {reason}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>it is not a valid path</source>
   <translation>有効なパスではない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>pyenv is not set to a version that has "{name}": type the whole path of the Python.</source>
   <translation>pyenv に、「{name}」を含むバージョンが設定されていません: Python のパス全体を入力してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>No program called "{name}" is on PATH: type the whole path of the Python.</source>
   <translation>「{name}」という名前のプログラムが PATH にありません: Python のパス全体を入力してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a link to {target}, which is gone: the Python behind it was removed.</source>
   <translation>{quoted} は {target} へのリンクですが、リンク先がありません: その先の Python が削除されています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} does not exist: check the path, or choose one of the Pythons that gpuwizard finds.</source>
   <translation>{quoted} は存在しません: パスを確認するか、gpuwizard が見つけた Python の 1 つを選んでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a virtual environment whose Python is gone: make the environment anew.</source>
   <translation>{quoted} は仮想環境ですが、その Python がなくなっています: 環境を作成し直してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a folder without a Python: choose the folder of an environment, or a Python itself.</source>
   <translation>{quoted} は Python のないフォルダーです: 環境のフォルダーか、Python 自体を選んでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is not a Python: its name does not begin with "python".</source>
   <translation>{quoted} は Python ではありません: 名前が「python」で始まっていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a pyenv shim, and pyenv has no Python chosen for it in this folder.</source>
   <translation>{quoted} は pyenv の shim ですが、pyenv ではこのフォルダー用の Python が選ばれていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} cannot be run: it is not marked as a program that this user may start.</source>
   <translation>{quoted} を実行できません: このユーザーが起動してよいプログラムとして設定されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} only opens the Microsoft Store: no Python is installed behind it.</source>
   <translation>{quoted} は Microsoft Store を開くだけです: その先に Python はインストールされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/jupyter.py" />
   <source>Jupyter kernel "{name}"</source>
   <extracomment>name = PureWindowsPath(argument).name if context.windows else Path(argument).name</extracomment>
   <translation>Jupyter カーネル「{name}」</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/naming.py" />
   <source>Python {version}</source>
   <translation>Python {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/own.py" />
   <source>runs gpuwizard</source>
   <translation>gpuwizard を実行中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/pipx.py" />
   <source>Library/Application Support/pipx/venvs</source>
   <translation>Library/Application Support/pipx/venvs</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/system.py" />
   <source>usual folder of Python for Windows</source>
   <translation>Windows 用 Python の通常のフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/venvs.py" />
   <source>folder above the current one</source>
   <translation>現在のフォルダーの上のフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/venvs.py" />
   <source>home folder</source>
   <translation>ホームフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>the folder {usual}</source>
   <translation>フォルダー {usual}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>PEP 514</source>
   <translation>PEP 514</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>Microsoft Store</source>
   <translation>Microsoft Store</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>Python {match} (Store)</source>
   <translation>Python {match} (Store)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>importing {title} (a first import can take half a minute)</source>
   <translation>{title} のインポート (初回は 30 秒かかることがあります)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>asking {title} how it was built</source>
   <translation>{title} へのビルド情報の問い合わせ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>asking {title} for its GPUs</source>
   <translation>{title} への GPU の問い合わせ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>multiplying two matrices (on a card newer than this {title} the first run can take minutes)</source>
   <translation>2 つの行列の乗算 (この {title} より新しいカードでは、初回の実行に数分かかることがあります)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>running a convolution (uses cuDNN on a GPU)</source>
   <translation>畳み込みの実行 (GPU では cuDNN を使用)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>training a very small model</source>
   <translation>ごく小さなモデルの学習</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>compiling a small function and running it (on a new card this can take minutes)</source>
   <translation>小さな関数のコンパイルと実行 (新しいカードでは数分かかることがあります)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>computing a Fourier transform (uses cuFFT on a GPU)</source>
   <translation>フーリエ変換の計算 (GPU では cuFFT を使用)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>solving a system of equations (uses cuSOLVER on a GPU)</source>
   <translation>連立方程式の計算 (GPU では cuSOLVER を使用)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>multiplying two matrices of 16-bit numbers</source>
   <translation>16 ビット数値の 2 つの行列の乗算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>measuring how fast matrices are multiplied and copied</source>
   <translation>行列の乗算とコピーの速度の測定</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>starting Python</source>
   <translation>Python の起動</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/cudnn_parts.py" />
   <source>{version} ({name} in {parent})</source>
   <translation>{version} ({parent} の {name})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/cudnn_parts.py" />
   <source>its parts are of different versions: {told}</source>
   <translation>各部分のバージョンが異なる: {told}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>32 bit x86</source>
   <translation>32 ビット x86</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>64 bit x86</source>
   <translation>64 ビット x86</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>64 bit ARM</source>
   <translation>64 ビット ARM</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>32 bit ARM</source>
   <translation>32 ビット ARM</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>another processor (number {machine})</source>
   <translation>別のプロセッサ (番号 {machine})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is empty (0 bytes)</source>
   <translation>ファイルが空である (0 バイト)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is damaged or not a DLL: {name}</source>
   <translation>ファイルが破損しているか、DLL ではない: {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is cut off: it has {size} of {whole} bytes</source>
   <translation>ファイルが途中で切れている: {whole} バイト中 {size} バイトしかない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a library for this system (its header says so, or is damaged)</source>
   <translation>ファイルがこのシステム用のライブラリではない (ヘッダーがそう示しているか、破損している)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file cannot be read: {value}</source>
   <translation>ファイルを読み取れない: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is too short ({len} bytes)</source>
   <translation>ファイルが短すぎる ({len} バイト)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a Linux library (its first bytes are wrong)</source>
   <translation>ファイルが Linux のライブラリではない (先頭のバイトが正しくない)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: its header does not make sense</source>
   <translation>ファイルが破損している: ヘッダーが意味をなさない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file wants too much to be read</source>
   <translation>ファイルの要求する読み取り量が多すぎる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: {name}</source>
   <translation>ファイルが破損している: {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: nothing in it is meant to be loaded</source>
   <translation>ファイルが破損している: 読み込むべきものが何も含まれていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is cut short: {size} of {end} bytes are there</source>
   <translation>ファイルが途中で切れている: {end} バイト中 {size} バイトしかない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a shared library (it has no dynamic section)</source>
   <translation>ファイルが共有ライブラリではない (動的セクションがない)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>too many segments</source>
   <translation>セグメントが多すぎる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is a program, not a library</source>
   <translation>ファイルはプログラムで、ライブラリではない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged or not meant for use: it asks for more than {MAX_NEEDED} other libraries</source>
   <translation>ファイルが破損しているか、使用を意図したものではない: {MAX_NEEDED} を超えるほかのライブラリを要求している</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the library forbids that a running program loads it</source>
   <translation>ライブラリが、実行中のプログラムによる読み込みを禁止している</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>the file cannot be looked at: {value}</source>
   <translation>ファイルを調べられない: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>a folder has the library's name</source>
   <translation>フォルダーにライブラリの名前が付いている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>it is not a regular file (a pipe, socket or device has the library's name)</source>
   <translation>通常のファイルではない (パイプ、ソケット、またはデバイスにライブラリの名前が付いている)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/glibc.py" />
   <source>cx16 lahf_lm popcnt sse4_1 sse4_2 ssse3</source>
   <translation>cx16 lahf_lm popcnt sse4_1 sse4_2 ssse3</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/glibc.py" />
   <source>avx avx2 bmi1 bmi2 f16c fma abm movbe xsave</source>
   <translation>avx avx2 bmi1 bmi2 f16c fma abm movbe xsave</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/glibc.py" />
   <source>avx512f avx512bw avx512cd avx512dq avx512vl</source>
   <translation>avx512f avx512bw avx512cd avx512dq avx512vl</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/inventory.py" />
   <source>cuDNN installer</source>
   <translation>cuDNN インストーラー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/inventory.py" />
   <source>C:/Program Files</source>
   <translation>C:/Program Files</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/known_dlls.py" />
   <source>advapi32 bcryptprimitives cfgmgr32 clbcatq combase comdlg32 coml2 difxapi gdi32 gdi32full gdiplus imagehlp imm32 kernel32 kernelbase kernel.appcore msctf msvcp_win msvcrt normaliz nsi ntdll ole32 oleaut32 psapi rpcrt4 sechost setupapi shcore shell32 shlwapi ucrtbase user32 win32u windows.storage wldap32 ws2_32</source>
   <translation>advapi32 bcryptprimitives cfgmgr32 clbcatq combase comdlg32 coml2 difxapi gdi32 gdi32full gdiplus imagehlp imm32 kernel32 kernelbase kernel.appcore msctf msvcp_win msvcrt normaliz nsi ntdll ole32 oleaut32 psapi rpcrt4 sechost setupapi shcore shell32 shlwapi ucrtbase user32 win32u windows.storage wldap32 ws2_32</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libutil.so.1</source>
   <translation>libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libutil.so.1</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>the package's own preloading</source>
   <translation>パッケージ自身による事前読み込み</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>{path} does not have the version {version}, which {name} needs</source>
   <extracomment>path = self._in_process(name, session) if name not in found else ''</extracomment>
   <translation>{name} に必要なバージョン {version} が {path} にない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>it is one of thousands that are asked for: something is wrong here</source>
   <translation>要求されている数千のうちの 1 つである: ここに何か問題がある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>because {asked_by} needs it</source>
   <translation>（{asked_by} が必要とするため）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>loaded already</source>
   <translation>既に読み込み済み</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>the process has it by then{by}; it was searched like this</source>
   <extracomment>by = f' because {first.asked_by} needs it' if first.asked_by else ''</extracomment>
   <translation>その時点でプロセスに読み込まれている{by}。検索の方法は次のとおり</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>a link that leads in a circle; the loader skips the rest of these folders</source>
   <translation>循環するリンク。ローダーはこれらのフォルダーの残りを飛ばす</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>default folder</source>
   <translation>既定のフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>the table does not name it</source>
   <translation>テーブルに記載がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>a link that leads nowhere</source>
   <translation>リンク先のないリンク</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>made for {kind}; the loader passes over it</source>
   <translation>{kind} 用に作られている。ローダーはこれを無視する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>the file is for another processor</source>
   <translation>ファイルが別のプロセッサ用である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>{LIBRARY_PATH} leads here first, and it does not fit</source>
   <translation>{LIBRARY_PATH} により先にここが使われるが、適合しない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>without {LIBRARY_PATH} it is found, and fits</source>
   <translation>{LIBRARY_PATH} がなければ見つかり、適合する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>the file cannot be opened</source>
   <translation>ファイルを開けない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>Python loads it when the framework is imported</source>
   <translation>フレームワークのインポート時に Python が読み込む</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/resolve.py" />
   <source>This Python is made for a Linux with the C library musl, such as Alpine. Where its loader looks for libraries is not known here. NVIDIA's libraries and the frameworks' builds for GPUs are made for glibc.</source>
   <translation>この Python は、Alpine など、C ライブラリ musl を使う Linux 用に作られています。そのローダーがどこでライブラリを探すかは、ここではわかりません。NVIDIA のライブラリと、フレームワークの GPU 用ビルドは、glibc 用に作られています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/resolve.py" />
   <source>it is the toolkit's stand-in for linking, not the driver</source>
   <translation>ドライバーではなく、ツールキットに含まれるリンク用の代用品である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>the folder does not exist</source>
   <translation>フォルダーが存在しない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>a repeated folder</source>
   <translation>重複したフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>steps that are left out here</source>
   <translation>ここで省略されている手順</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it cannot be loaded: {needs}</source>
   <translation>読み込めない: {needs}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>{said}; a fitting copy is {better}</source>
   <translation>{said}。適合するコピーは {better}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it belongs to CUDA {foreign_cuda}</source>
   <translation>CUDA {foreign_cuda} のものである</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it is version {version}, the build needs {at_least} or newer</source>
   <extracomment>version = '' if outcome.problem else version_of(outcome.path)</extracomment>
   <translation>バージョンは {version} だが、ビルドには {at_least} 以降が必要である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it needs {name}, which is not found{brought_by}</source>
   <translation>必要とする {name} が見つからない{brought_by}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it needs {name}, but {reason}</source>
   <translation>{name} を必要とするが、{reason}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>(the {package} brings it)</source>
   <translation>（{package} に含まれている）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the file is there as {name}, but nothing has the name {name2}</source>
   <translation>ファイルは {name} としてあるが、{name2} という名前のものがない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the build asks for {name}, the machine has {name2}</source>
   <translation>ビルドが求めるのは {name} だが、マシンにあるのは {name2} である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the loader takes this one ({via})</source>
   <translation>ローダーはこれを使う ({via})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another version: the build asks for {name}</source>
   <translation>別のバージョン: ビルドが求めるのは {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the loader looks for the name {name}</source>
   <translation>ローダーは {name} という名前を探す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another copy is found first; the loader would look here later ({rule})</source>
   <translation>別のコピーが先に見つかる。ローダーがここを探すのはその後である ({rule})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another copy is found first</source>
   <translation>別のコピーが先に見つかる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>its folder is in /etc/ld.so.conf, but the loader's table (ld.so.cache) does not name this file</source>
   <translation>フォルダーは /etc/ld.so.conf にあるが、ローダーのテーブル (ld.so.cache) にこのファイルの記載がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>its folder is not on the search path</source>
   <translation>フォルダーが検索パスにない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/versions.py" />
   <source>version resource</source>
   <translation>バージョンリソース</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/versions.py" />
   <source>file name</source>
   <translation>ファイル名</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>the loader passes over it</source>
   <translation>ローダーはこれを無視する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>full path</source>
   <translation>フルパス</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>made for {kind}{PASSED_OVER}</source>
   <translation>{kind} 用に作られている{PASSED_OVER}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>the file is made for {kind}</source>
   <translation>ファイルが {kind} 用に作られている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_rules.py" />
   <source>NVIDIA Corporation</source>
   <translation>NVIDIA Corporation</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_rules.py" />
   <source>NVIDIA GPU Computing Toolkit</source>
   <translation>NVIDIA GPU Computing Toolkit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>the entry is written in quotation marks, which Windows does not take off</source>
   <translation>項目が引用符で囲まれているが、Windows は引用符を取り除かない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>the entry holds the name of a variable instead of its value</source>
   <translation>項目に、変数の値ではなく変数の名前が含まれている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>its own folder</source>
   <translation>自身のフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>16-bit system folder</source>
   <translation>16 ビットのシステムフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>Windows folder</source>
   <translation>Windows フォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>Microsoft (virtual)</source>
   <translation>Microsoft (仮想)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>VMware (virtual)</source>
   <translation>VMware (仮想)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>This is an NVIDIA Jetson (Tegra): its GPU is part of the chip and on no PCI bus.</source>
   <translation>これは NVIDIA Jetson (Tegra) です: GPU はチップの一部で、どの PCI バスにもありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>The PCI bus is not visible from here (/sys/bus/pci/devices is empty).</source>
   <translation>ここからは PCI バスが見えません (/sys/bus/pci/devices が空です)。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>vendor {vendor}</source>
   <translation>ベンダー {vendor}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>An NVIDIA Jetson (Tegra) has another kernel driver than graphics cards.</source>
   <translation>NVIDIA Jetson (Tegra) のカーネルドライバーは、グラフィックカードのものとは異なります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>/proc/modules cannot be read here.</source>
   <translation>ここでは /proc/modules を読み取れません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>the loader's search path</source>
   <translation>ローダーの検索パス</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>/proc/cpuinfo lists no flags.</source>
   <translation>/proc/cpuinfo に flags がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>The Secure Boot variable cannot be read: {strerror}.</source>
   <translation>セキュアブートの変数を読み取れません: {strerror}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>EFI variable SecureBoot</source>
   <translation>EFI 変数 SecureBoot</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>no answer within {limit} seconds</source>
   <translation>{limit} 秒以内に応答なし</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>it wrote messages without end and was stopped</source>
   <translation>際限なくメッセージを書き出したため、停止された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>it ended Python with exit code {code}</source>
   <translation>Python を終了コード {code} で終了させた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/build.py" />
   <source>rocm {hip}</source>
   <translation>rocm {hip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/integrity.py" />
   <source>missing or unreadable</source>
   <translation>存在しないか、読み取れない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/integrity.py" />
   <source>{actual} bytes, should be {size}</source>
   <translation>{actual} バイト、正しくは {size} バイト</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>the interpreter itself</source>
   <translation>インタープリター自身</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>{python} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>{python} が {LIMIT_SECONDS} 秒以内に応答しませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>{python} wrote endless messages in place of an answer.</source>
   <translation>{python} は、応答する代わりに、際限なくメッセージを書き出しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>{python} could not be asked: {problem}.</source>
   <translation>{python} に問い合わせできませんでした: {problem}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/shadows.py" />
   <source>the working folder</source>
   <translation>作業フォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its list of files was never written</source>
   <translation>ファイルの一覧が書き込まれていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its description is missing</source>
   <translation>説明がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>{path} is {problem}</source>
   <translation>{path} は {problem}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>wsl.exe on PATH</source>
   <translation>PATH にある wsl.exe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its list of files is missing</source>
   <translation>ファイルの一覧がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>command -v {name}</source>
   <translation>command -v {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>nvidia-smi が {LIMIT_SECONDS} 秒以内に応答しませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi ended by {value}.</source>
   <translation>nvidia-smi が {value} により終了しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi -q -x</source>
   <translation>nvidia-smi -q -x</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>{row} MiB</source>
   <translation>{row} MiB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/toolkits.py" />
   <source>cublas cufft curand cusolver cusparse nvjitlink cufile nvtx nvvm npp nvjpeg nvfatbin</source>
   <translation>cublas cufft curand cusolver cusparse nvjitlink cufile nvtx nvvm npp nvjpeg nvfatbin</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/toolkits.py" />
   <source>CUDA toolkit</source>
   <translation>CUDA ツールキット</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/toolkits.py" />
   <source>{value}/NVIDIA GPU Computing Toolkit/CUDA</source>
   <translation>{value}/NVIDIA GPU Computing Toolkit/CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows.py" />
   <source>Windows remembers {name} but does not say whether it is in the computer now.</source>
   <translation>Windows は {name} を記憶していますが、現在コンピューターにあるかどうかは示していません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_devices.py" />
   <source>The list of PCI devices cannot be read: {entries}.</source>
   <translation>PCI デバイスの一覧を読み取れません: {entries}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows {value} ({number})</source>
   <translation>Windows {value} ({number})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell the processor's features: {error}.</source>
   <translation>Windows がプロセッサの機能を示しません: {error}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell how much memory it can promise: {error}.</source>
   <translation>Windows が、約束できるメモリの量を示しません: {error}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell how much memory it can promise.</source>
   <translation>Windows が、約束できるメモリの量を示しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xid_lines.py" />
   <source>event {strip} of nvlddmkm: {said}</source>
   <translation>nvlddmkm のイベント {strip}: {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xid_lines.py" />
   <source>event {strip} of nvlddmkm</source>
   <translation>nvlddmkm のイベント {strip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>not permitted</source>
   <translation>not permitted</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>not seeing messages</source>
   <translation>not seeing messages</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>The system's log may not be read by this user.</source>
   <translation>このユーザーには、システムのログを読む権限がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>NVRM: Xid</source>
   <translation>NVRM: Xid</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>journalctl -k -b</source>
   <translation>journalctl -k -b</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{path} cannot be read: {strerror}.</source>
   <translation>{path} を読み取れません: {strerror}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{path} holds nothing.</source>
   <translation>{path} には何も含まれていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>Windows event log, System</source>
   <translation>Windows イベントログ、システム</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{tool} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>{tool} が {LIMIT_SECONDS} 秒以内に応答しませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{tool} gave no log.</source>
   <translation>{tool} からログを得られませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The disk is full. Free some space and try again; what is there already is kept.</source>
   <translation>ディスクに空きがありません。空き容量を増やして、もう一度お試しください。既にあるものは保持されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>Disk quota exceeded|Errno 122</source>
   <translation>Disk quota exceeded|Errno 122</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>Your share of the disk is used up. Free some space and try again; what is there already is kept.</source>
   <translation>ディスクの割り当て容量を使い切っています。空き容量を増やして、もう一度お試しください。既にあるものは保持されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|invalid peer certificate</source>
   <translation>CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|invalid peer certificate</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The server's certificate is not trusted here. In a company network its certificate has to be made known to Python: ask for the variable PIP_CERT or SSL_CERT_FILE.</source>
   <translation>ここでは、サーバーの証明書が信頼されていません。社内ネットワークでは、その証明書を Python に登録する必要があります: 変数 PIP_CERT または SSL_CERT_FILE について問い合わせてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The proxy refused the connection: check its name and password.</source>
   <translation>プロキシが接続を拒否しました: 名前とパスワードを確認してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The package index refused access: check the variable that holds its address, and the password in it.</source>
   <translation>パッケージインデックスがアクセスを拒否しました: アドレスを含む変数と、その中のパスワードを確認してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>NewConnectionError|NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|Name or service not known|Connection refused|Network is unreachable|ConnectTimeout|ReadTimeout|Read timed out|Connection reset|Connection aborted|CondaHTTPError|error sending request|dns error|IncompleteRead|Max retries exceeded</source>
   <translation>NewConnectionError|NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|Name or service not known|Connection refused|Network is unreachable|ConnectTimeout|ReadTimeout|Read timed out|Connection reset|Connection aborted|CondaHTTPError|error sending request|dns error|IncompleteRead|Max retries exceeded</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The network did not reach the package index. Check the connection and try again; what is there already is kept.</source>
   <translation>ネットワークからパッケージインデックスに接続できませんでした。接続を確認して、もう一度お試しください。既にあるものは保持されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>A downloaded file is not the one that the index promises. Try again; if it stays, ask whoever keeps the index.</source>
   <translation>ダウンロードしたファイルが、インデックスの示すものと異なります。もう一度お試しください。変わらない場合は、インデックスの管理者に問い合わせてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>ResolutionImpossible|conflicting dependencies|No solution found when resolving</source>
   <translation>ResolutionImpossible|conflicting dependencies|No solution found when resolving</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The packages of the profile do not fit one another: their ranges leave no version for all of them.</source>
   <translation>プロファイルのパッケージが互いに適合しません: それぞれの範囲のすべてを満たすバージョンがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>A file could not be written: it belongs to somebody else, or a program holds it open.</source>
   <translation>ファイルを書き込めませんでした: 別の人のものであるか、プログラムが開いています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>This Python cannot make environments: its system keeps that part in a package of its own (python3-venv).</source>
   <translation>この Python は環境を作成できません: システムでは、その部品が別のパッケージ (python3-venv) になっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The environment has no pip. Delete its folder and start again.</source>
   <translation>環境に pip がありません。そのフォルダーを削除し、やり直してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The package index has no {missing} for this Python and system.</source>
   <translation>パッケージインデックスに、この Python とシステム用の {missing} がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The command did not succeed ({ended}); its output above says more.</source>
   <translation>コマンドが成功しませんでした ({ended})。詳しくは、上の出力を見てください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/lock.py" />
   <source>Another gpuwizard setup{holder} works on {folder}. Wait for it, or end it first.</source>
   <translation>別の gpuwizard セットアップ{holder}が {folder} で作業しています。終わるのを待つか、先に終了させてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/lock.py" />
   <source>(process {int})</source>
   <translation>（プロセス {int}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Some changes to the driver or to Windows work only after a restart. gpuwizard goes on where it stopped.</source>
   <translation>ドライバーや Windows への変更には、再起動して初めて有効になるものがあります。gpuwizard は、中断したところから続けます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>{driver} or newer</source>
   <translation>{driver} 以降</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The NVIDIA driver{newer} is installed for the whole computer.</source>
   <extracomment>newer = f' {chosen.driver} or newer' if chosen.driver else ''</extracomment>
   <translation>NVIDIA ドライバー{newer}が、コンピューター全体にインストールされます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver does not answer ({silent}).</source>
   <translation>ドライバーが応答しません ({silent})。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Driver {version} is installed; {driver} or newer is needed.</source>
   <translation>インストールされているドライバーは {version} ですが、{driver} 以降が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Driver {version} is installed.</source>
   <translation>ドライバー {version} がインストールされています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver answers.</source>
   <translation>ドライバーが応答します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver is there, but it does not tell its version.</source>
   <translation>ドライバーはありますが、バージョンを示しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No NVIDIA driver was found.</source>
   <translation>NVIDIA ドライバーが見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Install WSL 2 with {UBUNTU}</source>
   <translation>{UBUNTU} とともに WSL 2 をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The profile wants Linux inside Windows: there the newest frameworks use the GPU.</source>
   <translation>プロファイルは、Windows の中の Linux を求めています: そこでは、最新のフレームワークが GPU を使います。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Windows gets the parts that run Linux, and an Ubuntu of its own. Your files in Windows stay.</source>
   <translation>Windows に、Linux を動かす部品と、独自の Ubuntu が入ります。Windows のファイルはそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>about 10 minutes, 3 GB on the disk</source>
   <translation>約 10 分、ディスク上で 3 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Open PowerShell as administrator and paste the line. Windows may ask for a restart; Ubuntu then asks for a name and a password, which you choose.</source>
   <translation>PowerShell を管理者として開き、行を貼り付けてください。Windows が再起動を求めることがあります。その後、Ubuntu が名前とパスワードを尋ねるので、任意のものを決めてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The command wsl --list --verbose shows Ubuntu with a 2 beside it.</source>
   <translation>コマンド wsl --list --verbose が、Ubuntu の横に 2 を表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>wsl --unregister {UBUNTU} removes that Linux and all that lies in it.</source>
   <translation>wsl --unregister {UBUNTU} で、その Linux と、その中のすべてのものが削除されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>{new} runs in WSL 2.</source>
   <translation>{new} は WSL 2 で動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No Linux is installed in WSL 2.</source>
   <translation>WSL 2 に Linux がインストールされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>WSL is not installed.</source>
   <translation>WSL がインストールされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>WSL could not be asked: {rstrip}.</source>
   <translation>WSL に問い合わせることができませんでした: {rstrip}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Open programs are ended. Save your work before.</source>
   <translation>開いているプログラムは終了します。先に作業を保存してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver answers, and shows the card.</source>
   <translation>ドライバーが応答し、カードを示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver runs: nothing waits for a restart.</source>
   <translation>ドライバーは動作しています: 再起動を待っているものはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No driver answers yet.</source>
   <translation>まだドライバーの応答がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver is not running yet.</source>
   <translation>ドライバーはまだ動作していません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Packages are added in {folder}, and nowhere else.</source>
   <translation>パッケージは {folder} に追加され、ほかの場所には追加されません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Paste the lines into the Ubuntu window.</source>
   <translation>Ubuntu のウィンドウに行を貼り付けてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Each package is there in a version that fits, and none is half installed.</source>
   <translation>各パッケージが適合するバージョンで入っており、インストールが途中のものはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Delete the folder {folder}.</source>
   <translation>フォルダー {folder} を削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install the packages of the profile</source>
   <translation>プロファイルのパッケージをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install nothing more</source>
   <translation>ほかには何もインストールしない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install {framework} and the packages of the profile</source>
   <extracomment>framework = chosen.option.framework if chosen.option else None</extracomment>
   <translation>{framework} とプロファイルのパッケージをインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install {framework}</source>
   <extracomment>framework = chosen.option.framework if chosen.option else None</extracomment>
   <translation>{framework} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>These versions fit one another and this machine: {join}.</source>
   <translation>これらのバージョンは、互いに、またこのマシンに適合しています: {join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Your profile asks for: {join}.</source>
   <translation>プロファイルが求めるもの: {join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>There is no environment yet.</source>
   <translation>まだ環境がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is half installed: {broken}.</source>
   <translation>{name} のインストールが途中です: {broken}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Every package is there.</source>
   <translation>すべてのパッケージがそろっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>on the GPU</source>
   <translation>GPU 上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Let {FRAMEWORK_TITLES} compute {where}</source>
   <extracomment>where = 'on the GPU' if profile.wants_gpu else 'on the processor'</extracomment>
   <translation>{FRAMEWORK_TITLES} に {where} で計算させる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Try it out</source>
   <translation>試す</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Only what was seen to work is called done.</source>
   <translation>実際に動作を確認したものだけを完了とします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Nothing: it only computes.</source>
   <translation>何もありません: 計算するだけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>half a minute, on a new card a few minutes</source>
   <translation>30 秒、新しいカードでは数分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>half a minute</source>
   <translation>30 秒</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>A matrix product, a convolution and a short training give the right numbers.</source>
   <translation>行列積、畳み込み、短い学習で正しい数値が出ます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>No package misses another one that it needs.</source>
   <translation>必要なほかのパッケージが足りないパッケージはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>It was not tried yet.</source>
   <translation>まだ試していません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Ask {contact}.</source>
   <translation>{contact} に問い合わせてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>First set the variable {name} to the address of your package index, and start gpuwizard anew.{ask}</source>
   <extracomment>ask = f' Ask {profile.profile.contact}.' if profile.profile.contact else ''</extracomment>
   <translation>まず、変数 {name} にパッケージインデックスのアドレスを設定し、gpuwizard を起動し直してください。{ask}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is not installed.</source>
   <translation>{name} がインストールされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} {version} is installed, and {specifier} is wanted.</source>
   <translation>インストールされているのは {name} {version} ですが、{specifier} が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is installed without what [{extra}] brings.</source>
   <translation>{name} はインストールされていますが、[{extra}] で入るものがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>torch {version} is another build than the one for this machine.</source>
   <translation>torch {version} は、このマシン用のものとは別のビルドです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>a few minutes, about 1.5 GB on the disk</source>
   <translation>数分、ディスク上で約 1.5 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>NVIDIA driver</source>
   <translation>NVIDIA ドライバー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Restart</source>
   <translation>再起動</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Environment</source>
   <translation>環境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Packages</source>
   <translation>パッケージ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Test</source>
   <translation>テスト</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Free some space first, or choose a folder on another disk.</source>
   <translation>先に空き容量を増やすか、別のディスクのフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>The folder {where} holds other files: empty it, or name another in environment.folder.</source>
   <translation>フォルダー {where} にはほかのファイルがあります: 空にするか、environment.folder に別のフォルダーを指定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Only {free} are free where the environment will lie; about {value} GB are needed. {MAKE_ROOM}</source>
   <translation>環境を置く場所の空きは {free} だけですが、約 {value} GB が必要です。{MAKE_ROOM}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/profile.py" />
   <source>A profile for gpuwizard setup</source>
   <translation>gpuwizard セットアップ用のプロファイル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's Python can make environments.</source>
   <translation>Ubuntu の Python で環境を作成できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's Python cannot make environments yet.</source>
   <translation>Ubuntu の Python では、まだ環境を作成できません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu could not be asked.</source>
   <translation>Ubuntu に問い合わせることができませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The profile wants an environment of conda, and conda brings the Python for it.</source>
   <translation>プロファイルは conda の環境を求めており、そのための Python は conda が用意します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The profile wants an environment of uv, and uv brings the Python for it.</source>
   <translation>プロファイルは uv の環境を求めており、そのための Python は uv が用意します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment has its Python already.</source>
   <translation>環境には既に Python があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{manager} is at {there}.</source>
   <translation>{manager} は {there} にあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>No {manager} was found.</source>
   <translation>{manager} が見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>No Python {python} was found.</source>
   <translation>Python {python} が見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{python} lacks the part of Python that makes environments.</source>
   <translation>{python} には、環境を作成する Python の部品がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python {version} is at {python}.</source>
   <translation>Python {version} は {python} にあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Rename or delete the folder {where}, or name another in the profile, and check again.</source>
   <translation>フォルダー {where} の名前を変更するか削除する、またはプロファイルに別のフォルダーを指定して、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Make the environment with Python {python}</source>
   <translation>Python {python} で環境を作成する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>An environment of its own keeps these packages apart from all others on this computer.</source>
   <translation>専用の環境により、これらのパッケージは、このコンピューターのほかのすべてのものから分離されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder {where} is made. Nothing outside of it changes.</source>
   <translation>フォルダー {where} が作成されます。その外では何も変わりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Paste the line into the Ubuntu window.</source>
   <translation>Ubuntu のウィンドウに行を貼り付けてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The Python in that folder starts, and has pip.</source>
   <translation>そのフォルダーの Python が起動し、pip があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder {where}.</source>
   <translation>フォルダー {where} を削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder is not there yet.</source>
   <translation>まだそのフォルダーがありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment there has Python {version}, and Python {python} is wanted.</source>
   <translation>そこにある環境の Python は {version} ですが、Python {python} が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment there has no pip.</source>
   <translation>そこにある環境には pip がありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment is there, with Python {version}.</source>
   <translation>Python {version} の環境があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install conda (Miniforge)</source>
   <translation>conda (Miniforge) をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Miniforge is installed in your home folder.</source>
   <translation>Miniforge がホームフォルダーにインストールされます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>about 5 minutes, 500 MB</source>
   <translation>約 5 分、500 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Download the Miniforge installer for your system from conda-forge.org, and run it.</source>
   <translation>conda-forge.org から、お使いのシステム用の Miniforge インストーラーをダウンロードし、実行してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The program conda is found.</source>
   <translation>プログラム conda が見つかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder of Miniforge, or uninstall it in the settings of Windows.</source>
   <translation>Miniforge のフォルダーを削除するか、Windows の設定でアンインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install uv</source>
   <translation>uv をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder {uv_folder} is made, with uv in it.</source>
   <translation>uv の入ったフォルダー {uv_folder} が作成されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 80 MB</source>
   <translation>1 分、80 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install uv as its own page says (docs.astral.sh/uv).</source>
   <translation>uv 自身のページ (docs.astral.sh/uv) の説明に従って uv をインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The program uv is found.</source>
   <translation>プログラム uv が見つかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder {uv_folder}.</source>
   <translation>フォルダー {uv_folder} を削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Complete Python {release}</source>
   <translation>Python {release} の足りない部品を補う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{python} is there and fits. Making an environment needs Python's module venv and pip's installer.</source>
   <translation>{python} があり、適合しています。環境の作成には、Python のモジュール venv と、pip のインストーラーが必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The system's package {package} is installed.</source>
   <translation>システムのパッケージ {package} がインストールされます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python's missing part is installed.</source>
   <translation>Python の足りない部品がインストールされます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 10 MB</source>
   <translation>1 分、10 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install the package of your system that brings Python's module venv.</source>
   <translation>Python のモジュール venv を含む、お使いのシステムのパッケージをインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>That Python can make an environment.</source>
   <translation>その Python で環境を作成できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Remove the package {package}.</source>
   <translation>パッケージ {package} を削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Complete Ubuntu's Python</source>
   <translation>Ubuntu の Python の足りない部品を補う</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu keeps the part of Python that makes environments in a package of its own.</source>
   <translation>Ubuntu では、環境を作成する Python の部品が別のパッケージになっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's package python3-venv is installed, inside WSL only.</source>
   <translation>Ubuntu のパッケージ python3-venv が、WSL の中だけにインストールされます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 20 MB</source>
   <translation>1 分、20 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Open Ubuntu from the Start menu and paste the line there; it asks for the password of Ubuntu.</source>
   <translation>スタートメニューから Ubuntu を開き、そこに行を貼り付けてください。Ubuntu のパスワードを求められます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The next step makes an environment with it.</source>
   <translation>次の手順で、これを使って環境を作成します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python {release} from python.org, in 64 bit.</source>
   <translation>python.org から 64 ビット版の Python {release} をインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python with the package manager of your system.</source>
   <translation>お使いのシステムのパッケージマネージャーで Python をインストールしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python {release}</source>
   <translation>Python {release} をインストールする</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The packages that fit here are made for Python {release}, and it is not on this computer yet.</source>
   <translation>ここに適合するパッケージは Python {release} 用に作られていますが、それはまだこのコンピューターにありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python {release} is added for you alone. Other Pythons stay as they are.</source>
   <translation>Python {release} が、あなた専用に追加されます。ほかの Python はそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a few minutes, 100 MB</source>
   <translation>数分、100 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>A Python {release} is found.</source>
   <translation>Python {release} が見つかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The settings of Windows can remove it.</source>
   <translation>Windows の設定で削除できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>uv python uninstall {release} can remove it.</source>
   <translation>uv python uninstall {release} で削除できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The settings of Windows</source>
   <translation>Windows の設定</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>Choice</source>
   <translation>Choice</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>profile asks for "{version}"</source>
   <translation>プロファイルは「{version}」を求めています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>Ubuntu in WSL brings {UBUNTU_PYTHON}</source>
   <translation>WSL の Ubuntu にあるのは {UBUNTU_PYTHON} です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>known Pythons are others</source>
   <translation>既知の Python はそれ以外です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>in WSL 2 (Linux inside Windows; needed for new TensorFlow and JAX)</source>
   <translation>WSL 2 の中 (Windows の中の Linux。新しい TensorFlow と JAX に必要)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>on Windows itself</source>
   <translation>Windows 自体</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>{FRAMEWORK_TITLES} on the GPU</source>
   <translation>{FRAMEWORK_TITLES} (GPU 上)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>{FRAMEWORK_TITLES} on the processor</source>
   <translation>{FRAMEWORK_TITLES} (プロセッサ上)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>What do you want to use?</source>
   <translation>何を使いますか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>Where shall it run?</source>
   <translation>どこで実行しますか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>In which folder shall the environment lie?</source>
   <translation>環境をどのフォルダーに置きますか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>On macOS no framework can use an NVIDIA card, so only the processor is offered.</source>
   <translation>macOS では、どのフレームワークも NVIDIA カードを使えません。そのため、選べるのはプロセッサだけです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>No NVIDIA card was found in this computer, so only the processor is offered. If there is one, check this computer first.</source>
   <translation>このコンピューターで NVIDIA カードが見つからなかったため、選べるのはプロセッサだけです。カードがある場合は、まずこのコンピューターをチェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>My {FRAMEWORK_TITLES}</source>
   <translation>マイ {FRAMEWORK_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>a text in quotation marks</source>
   <translation>引用符で囲んだテキスト</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>true or false, without quotation marks</source>
   <translation>引用符なしの true または false</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>A profile is a small text; this file is larger than {value} KB.</source>
   <translation>プロファイルは小さなテキストです。このファイルは {value} KB を超えています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>The file is not UTF-8 text: save it as UTF-8 in your editor.</source>
   <translation>ファイルが UTF-8 のテキストではありません: エディターで UTF-8 として保存してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This is not valid TOML ({plain}).</source>
   <translation>これは有効な TOML ではありません ({plain})。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>Write it as a section of its own: [{name}] on one line, its keys below.</source>
   <translation>独立したセクションとして書いてください: 1 行に [{name}] と書き、その下にキーを書きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This key is missing: the section [{name}] must have it.</source>
   <translation>このキーがありません: セクション [{name}] に必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>did you mean {near}?</source>
   <translation>{near} のことですか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>there are {join}.</source>
   <translation>使えるものは {join} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>There is no {what} of this name; {hint}</source>
   <extracomment>hint = f' Did you mean {near[0]}?' if near else ''</extracomment>
   <translation>この名前の {what} はありません。{hint}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>Did you mean {near}?</source>
   <translation>{near} のことですか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be one of {join}.{hint}</source>
   <extracomment>hint = f' Did you mean {near[0]}?' if near else ''</extracomment>
   <translation>これは {join} のいずれかでなければなりません。{hint}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be {KINDS}.</source>
   <translation>これは、{KINDS} でなければなりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be a list of texts: ["one", "two"].</source>
   <translation>これはテキストのリストでなければなりません: ["one", "two"]。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must not be empty.</source>
   <translation>これを空にすることはできません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This text is too long.</source>
   <translation>このテキストは長すぎます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be the name of an environment variable, not an address: addresses do not belong in a profile.</source>
   <translation>これは、アドレスではなく環境変数の名前でなければなりません: プロファイルにアドレスは書きません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be a version of numbers and dots, such as 550.54.14.</source>
   <translation>これは、550.54.14 のように、数字とドットからなるバージョンでなければなりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This does not have the form that it needs: a version such as 550.54.14, or the name of a variable.</source>
   <translation>これは必要な形式ではありません: 550.54.14 のようなバージョン、または変数の名前です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>the disk is full: free some space and start again</source>
   <translation>ディスクに空きがない: 空き容量を増やしてやり直すこと</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>your share of the disk is used up: free some space and start again</source>
   <translation>ディスクの割り当て容量を使い切っている: 空き容量を増やしてやり直すこと</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>you may not write there</source>
   <translation>そこに書き込む権限がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>that disk can only be read</source>
   <translation>そのディスクは読み取り専用である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>they are damaged</source>
   <translation>破損している</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes of the last run cannot be used ({reason}): all is looked at anew.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else 'they are damaged'</extracomment>
   <translation>前回の実行の記録を使えません ({reason}): すべてを新しく調べます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes are of another version of gpuwizard: all is looked at anew.</source>
   <translation>記録が gpuwizard の別のバージョンのものです: すべてを新しく調べます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes cannot be written in {folder}: {reason}.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else 'they are damaged'</extracomment>
   <translation>{folder} に記録を書き込めません: {reason}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/toml_lines.py" />
   <source>It is nested too deeply</source>
   <translation>入れ子が深すぎる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>With "gpu = false" in [framework] the profile uses the processor.</source>
   <translation>[framework] で「gpu = false」にすると、プロファイルはプロセッサを使います。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>With {key} = "{getattr}" in [environment] {named} can be set up.</source>
   <translation>[environment] で {key} = "{getattr}" にすると、{named} をセットアップできます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>There is no NVIDIA driver for today's macOS, so no GPU can be set up here.</source>
   <translation>現在の macOS には NVIDIA ドライバーがないため、ここでは GPU をセットアップできません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>This computer has no NVIDIA GPU, and the profile asks for one.</source>
   <translation>このコンピューターには NVIDIA GPU がありませんが、プロファイルは GPU を求めています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>The profile asks for driver {asked}, and {last} is the last driver branch for this card.</source>
   <extracomment>asked = f' "{profile.framework.version}"' if profile.framework.version != 'newest' else ''</extracomment>
   <translation>プロファイルはドライバー {asked} を求めていますが、このカード用の最後のドライバーブランチは {last} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>No Python is known that fits "{version}".</source>
   <translation>「{version}」に適合する既知の Python はありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>What works here is {title} {public} with Python {release}.</source>
   <translation>ここで動くのは、Python {release} を使った {title} {public} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>On Windows itself {title}{asked} cannot use the GPU.</source>
   <extracomment>asked = f' "{profile.framework.version}"' if profile.framework.version != 'newest' else ''</extracomment>
   <translation>Windows 自体では、{title}{asked} は GPU を使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>the newest that can run on such a system is {newest}</source>
   <translation>このようなシステムで動作する最新のものは {newest} です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>No {title} is known that fits{value}{known}.</source>
   <extracomment>known = f'; the newest that can run on such a system is {newest}' if newest else ''</extracomment>
   <translation>既知の {title} の中に、{value}に適合するものはありません{known}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>this system</source>
   <translation>このシステム</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>It needs {needs}, which only conda brings: the profile needs manager = "conda".</source>
   <translation>これには {needs} が必要で、conda だけが提供しています: プロファイルに manager = "conda" が必要です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>Its packages are for Python {python_min} to {python_max}, and the {asked_python}.</source>
   <translation>そのパッケージは Python {python_min} から {python_max} 用ですが、{asked_python}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>{title} {public} cannot be set up here. {reason}</source>
   <extracomment>reason = obstacle(best, ground) if profile.framework.gpu else ''</extracomment>
   <translation>{title} {public} は、ここではセットアップできません。{reason}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A folder's name cannot hold a line break or control character.</source>
   <translation>フォルダーの名前に、改行や制御文字を含めることはできません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A version is wanted, but no framework: name one in framework.name.</source>
   <translation>バージョンが求められていますが、フレームワークが指定されていません: framework.name に指定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>This must be "newest", a version such as "2.20.0", or a range such as "&gt;=2.17,&lt;2.21".</source>
   <translation>これは、"newest"、"2.20.0" のようなバージョン、または "&gt;=2.17,&lt;2.21" のような範囲でなければなりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>No Python that frameworks are made for fits this: they begin with {OLDEST_PYTHON}.</source>
   <translation>フレームワークのある Python で、これに適合するものはありません: 最も古いものは {OLDEST_PYTHON} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A package is given by an address: name the package only, and set packages.index.</source>
   <translation>パッケージがアドレスで指定されています: パッケージの名前だけを指定し、packages.index を設定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{shown}" is not a package as pip names it, such as "pandas" or "pandas&gt;=2,&lt;3".</source>
   <translation>「{shown}」は、「pandas」や「pandas&gt;=2,&lt;3」のような pip の形式のパッケージ指定ではありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{name}" is given by an address: name the package only, and set packages.index.</source>
   <translation>「{name}」がアドレスで指定されています: パッケージの名前だけを指定し、packages.index を設定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{name}" is the framework itself: its version stands in framework.version.</source>
   <translation>「{name}」はフレームワーク自体です: そのバージョンは framework.version に書きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>There is no screen to open a window on: use `gpuwizard check` in the terminal.</source>
   <translation>ウィンドウを開く画面がありません: ターミナルで `gpuwizard check` を使ってください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>gpuwizard is open already: its window was brought to the front.</source>
   <translation>gpuwizard はすでに開いています。そのウィンドウを前面に出しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>The window could not be made, which is a fault of gpuwizard.
{format_exc}</source>
   <translation>ウィンドウを作成できませんでした。これは gpuwizard の問題です。
{format_exc}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>gpuwizard itself went wrong</source>
   <translation>gpuwizard 自体に問題が発生しました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>The window could not be made. The text below helps the makers of gpuwizard to mend it.</source>
   <translation>ウィンドウを作成できませんでした。下のテキストは、gpuwizard の作者が問題を直すのに役立ちます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/controller.py" />
   <source>The session ended with a report that holds no result.</source>
   <translation>セッションが、結果を含まないレポートで終了しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs PySide6, which is not installed here: run `{name} -m pip install PySide6-Essentials`, {terminal}.</source>
   <translation>ウィンドウには PySide6 が必要ですが、ここにはインストールされていません: `{name} -m pip install PySide6-Essentials` を実行してください ({terminal})。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window cannot be loaded ({splitlines}): install PySide6 again, {terminal}.</source>
   <translation>ウィンドウを読み込めません ({splitlines}): PySide6 を再びインストールしてください ({terminal})。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>(Debian's name for it is {package})</source>
   <translation>（Debian での名前は {package}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs the system library {library}, which is missing: install the package that brings it{hint}, {terminal}.</source>
   <extracomment>hint = f" (Debian's name for it is {package})" if package else ''</extracomment>
   <translation>ウィンドウにはシステムライブラリ {library} が必要ですが、ありません: それを含むパッケージ{hint}をインストールしてください ({terminal})。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs the system library {library}, which is missing: run `sudo apt install {package}`, {terminal}.</source>
   <translation>ウィンドウにはシステムライブラリ {library} が必要ですが、ありません: `sudo apt install {package}` を実行してください ({terminal})。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>gpuwizard has changed nothing on this computer.</source>
   <translation>gpuwizard はこのコンピューターで何も変更していません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>What you let gpuwizard run before stays done.</source>
   <translation>以前に gpuwizard に実行させたことは、そのまま残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>Read it before you send it, as it can hold names of your folders.</source>
   <translation>フォルダーの名前が含まれることがあるため、送る前に内容をご確認ください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>Your user name, home folder and computer name are masked in it; read it before you send it.</source>
   <translation>ユーザー名、ホームフォルダー、コンピューター名は伏せられています。送る前に内容をご確認ください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>The command that you let gpuwizard run still goes on.</source>
   <translation>gpuwizard に実行させたコマンドは、まだ続いています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>This is not a fault of your computer. {done} You can go on. Nothing is sent anywhere: the text below helps the makers of gpuwizard to mend it. {care}</source>
   <extracomment>care = _AS_IT_IS if log is None else _MASKED</extracomment>
   <translation>これはお使いのコンピューターの不具合ではありません。{done} このまま続けられます。どこにも送信されません。下のテキストは、gpuwizard の作者が問題を直すのに役立ちます。{care}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>gpuwizard went wrong</source>
   <translation>gpuwizard に問題が発生しました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>unexpected error</source>
   <translation>予期しないエラー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/fixes.py" />
   <source>gpuwizard itself went wrong, not the command. What had begun may be half done.</source>
   <translation>コマンドではなく、gpuwizard 自体に問題が発生しました。始まっていたことは、途中までしか終わっていない可能性があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/footer.py" />
   <source>&amp;Back</source>
   <translation>戻る(&amp;B)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/footer.py" />
   <source>&amp;Next</source>
   <translation>次へ(&amp;N)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/language.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/language.py" />
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>gpuwizard ended unexpectedly last time</source>
   <translation>前回、gpuwizard が予期せず終了しました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>That is most likely a fault of gpuwizard, not of your computer. What it wrote down helps its makers to mend it. Your user name, home folder and computer name are masked in it, and nothing is sent anywhere.</source>
   <translation>おそらく gpuwizard の不具合であり、お使いのコンピューターの不具合ではありません。記録された内容は、作者が問題を直すのに役立ちます。ユーザー名、ホームフォルダー、コンピューター名は伏せられており、どこにも送信されません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>S&amp;how the log</source>
   <translation>ログを表示(&amp;H)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>Sa&amp;ve it for support…</source>
   <translation>サポート用に保存(&amp;V)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>&amp;Dismiss</source>
   <translation>閉じる(&amp;D)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>What went wrong</source>
   <translation>発生した問題</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>&amp;Copy</source>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>&amp;Save it for support…</source>
   <translation>サポート用に保存(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Go &amp;on</source>
   <translation>続行(&amp;O)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Copied</source>
   <translation>コピーしました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Save it for support</source>
   <translation>サポート用に保存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Text (*.txt)</source>
   <translation>テキスト (*.txt)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>The log was not saved as {path}: {strerror}.</source>
   <translation>ログを {path} として保存できませんでした: {strerror}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Saved to {path}</source>
   <translation>{path} に保存しました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/base.py" />
   <source>Page</source>
   <translation>ページ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Check</source>
   <translation>チェック</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing has been looked at yet. Choose a Python and start the check.</source>
   <translation>まだ何も調べていません。Python を選んで、チェックを開始してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Looking at this computer</source>
   <translation>このコンピューターの調査中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing is changed. You can stop at any time.</source>
   <translation>何も変更されません。いつでも停止できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check is done</source>
   <translation>チェックが完了しました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Each row leads to what was seen.</source>
   <translation>各行から、確認された内容に移動できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check was stopped</source>
   <translation>チェックが停止されました</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing was changed. What had been found until then is kept.</source>
   <translation>何も変更されていません。それまでに見つかったものは保持されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check could not be completed</source>
   <translation>チェックを完了できませんでした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>gpuwizard itself went wrong, not your computer.</source>
   <translation>お使いのコンピューターではなく、gpuwizard 自体に問題が発生しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Progress of the check</source>
   <translation>チェックの進行状況</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Stopping…</source>
   <translation>停止しています…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Cancel</source>
   <translation>キャンセル(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Check again</source>
   <translation>再チェック(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Start again</source>
   <translation>やり直す(&amp;S)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Stopping</source>
   <translation>停止しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>It takes a second at most.</source>
   <translation>長くても 1 秒で終わります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Playing an example machine</source>
   <translation>サンプルのマシンの再生中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>This computer is not looked at. You can stop at any time.</source>
   <translation>このコンピューターは調べません。いつでも停止できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The result from before still stands.</source>
   <translation>前回の結果は、そのまま有効です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>C&amp;opy</source>
   <translation>コピー(&amp;O)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Copy what went wrong</source>
   <translation>発生した問題をコピー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>This text helps the makers of gpuwizard. Read it before you send it.</source>
   <translation>このテキストは gpuwizard の開発者の役に立ちます。送る前に目を通してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>{value} of {count}:</source>
   <translation>{value} / {count}:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Python {number}{python}</source>
   <extracomment>number = f'{target.index + 1} of {target.count}: ' if target.count &gt; 1 else ''</extracomment>
   <translation>Python {number}{python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Compare two reports</source>
   <translation>2 つのレポートの比較</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Choose the saved report of a computer that works, of the same one before a change, or of any other. Then you see what differs, and which difference is the cause. A report can also be dropped here.</source>
   <translation>正常に動作するコンピューター、変更前の同じコンピューター、またはそのほかの保存されたレポートを選んでください。すると、何が違い、どの違いが原因なのかがわかります。ここにレポートをドロップすることもできます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Only what can matter for the GPU is compared. Times, free memory and folder names are left out.</source>
   <translation>GPU に関わる可能性のあるものだけを比べます。時間、空きメモリ、フォルダーの名前は除きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>&amp;Close</source>
   <translation>閉じる(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Close the comparison</source>
   <translation>比較を閉じる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>&amp;Open…</source>
   <translation>開く(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Choose the other report</source>
   <translation>もう一方のレポートを選ぶ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{name} could not be opened</source>
   <translation>{name} を開けませんでした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>This computer</source>
   <translation>このコンピューター</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>The reports could not be compared</source>
   <translation>レポートを比較できませんでした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>What decides</source>
   <translation>決め手</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>It accounts for what fails on one side only.</source>
   <translation>一方の側だけで失敗するものの理由です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>What also differs</source>
   <translation>そのほかの違い</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>It can matter for the GPU, or follows from the above.</source>
   <translation>GPU に関わる可能性があるか、上のものから生じています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{same} things are the same on both sides.</source>
   <translation>両側で同じもの: {same} 件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>More details ({len})</source>
   <translation>そのほかの詳細 ({len})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Not known on one side ({len})</source>
   <translation>一方の側で不明 ({len})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{what} because gpuwizard itself went wrong: {splitlines}</source>
   <translation>{what} (gpuwizard 自体に問題が発生したため): {splitlines}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>A container</source>
   <translation>コンテナ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The same message can have several causes. What is installed here decides: check this computer.</source>
   <translation>同じメッセージに複数の原因があり得ます。ここに何がインストールされているかで決まります: このコンピューターをチェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The same message can have several causes. What is installed here decides: see the result of the check.</source>
   <translation>同じメッセージに複数の原因があり得ます。ここに何がインストールされているかで決まります: チェックの結果を見てください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Explain an error</source>
   <translation>エラーの説明</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Paste what was printed: a few lines or all of it. The first error tells more than the last. It stays on this computer.</source>
   <translation>表示された内容を貼り付けてください: 数行でも全部でもかまいません。最後のエラーより、最初のエラーのほうが手がかりになります。内容がこのコンピューターの外に出ることはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Reading the file</source>
   <translation>ファイルの読み取り中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Open a log file…</source>
   <translation>ログファイルを開く(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Stop reading</source>
   <translation>読み取りを中止(&amp;S)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Explain</source>
   <translation>説明(&amp;E)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The file {path}</source>
   <translation>ファイル {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Printed on</source>
   <translation>表示された場所</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The error was printed on</source>
   <translation>エラーが表示された場所</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Open a log</source>
   <translation>ログを開く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Logs (*.log *.txt *.out *.err);;All files (*)</source>
   <translation>ログ (*.log *.txt *.out *.err);;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>It could not be read because gpuwizard itself went wrong: {last}</source>
   <extracomment>last = told.text.strip().splitlines()[-1] if isinstance(told, Crash) else ''</extracomment>
   <translation>gpuwizard 自体に問題が発生したため、読み取れませんでした: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Nearly as likely.</source>
   <translation>ほぼ同じくらい可能性があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Less likely, but possible with the same lines.</source>
   <translation>可能性は低くなりますが、同じ行からあり得ます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>It could also be</source>
   <translation>ほかの可能性</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The lines that count</source>
   <translation>重要な行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Harmless lines are grey, each with why.</source>
   <translation>無害な行は灰色で、それぞれ理由が付いています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>See the res&amp;ult</source>
   <translation>結果を見る(&amp;U)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Check this computer</source>
   <translation>このコンピューターをチェック(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The error, as it was printed</source>
   <translation>表示されたとおりのエラー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Paste the error here, or drop a log file.</source>
   <translation>ここにエラーを貼り付けるか、ログファイルをドロップしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is there an NVIDIA graphics card, and does its driver answer?</source>
   <translation>NVIDIA グラフィックカードがあり、そのドライバーが応答しますか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Are the CUDA libraries there that the framework was built for?</source>
   <translation>フレームワークのビルドで想定された CUDA ライブラリがありますか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is cuDNN, the library for neural networks, there and in the right version?</source>
   <translation>ニューラルネットワーク用ライブラリ cuDNN が、正しいバージョンでありますか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Are the libraries found where the system looks for them, and is the GPU not hidden?</source>
   <translation>システムが探す場所でライブラリが見つかり、GPU が隠されていませんか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is the framework installed here, and is it a build that can use the GPU?</source>
   <translation>ここにフレームワークがインストールされており、それは GPU を使えるビルドですか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Does a small calculation run on the GPU, and is its result right?</source>
   <translation>GPU で小さな計算が動作し、その結果は正しいですか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Check again: {LAYER_TITLES}</source>
   <translation>再チェック: {LAYER_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>How fast it is</source>
   <translation>速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>What was seen</source>
   <translation>確認された内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Harmless</source>
   <translation>無害</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Mend this first:</source>
   <translation>先にこれを直してください:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Go to the cause: {title}</source>
   <translation>原因に移動: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>What works here</source>
   <translation>ここで動くもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>What works on that computer</source>
   <translation>そのコンピューターで動くもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>All frameworks</source>
   <translation>すべてのフレームワーク</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Comparing versions with that computer</source>
   <translation>そのコンピューターとバージョンを照合中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Comparing versions with this computer</source>
   <translation>このコンピューターとバージョンを照合中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>It could not be worked out because gpuwizard itself went wrong: {last}</source>
   <translation>gpuwizard 自体に問題が発生したため、割り出せませんでした: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Other sets that work</source>
   <translation>ほかの動く組み合わせ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Each opens on a click.</source>
   <translation>それぞれクリックすると開きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Does not work here</source>
   <translation>ここで動かないもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Installing these would cost time and not use the GPU.</source>
   <translation>これらをインストールしても、時間がかかるだけで、GPU は使われません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>any framework</source>
   <translation>フレームワーク全般</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>gpuwizard knows no release of {name} that uses a GPU here</source>
   <extracomment>name = 'any framework' if chosen is None else FRAMEWORK_TITLES[chosen]</extracomment>
   <translation>gpuwizard の知る限り、ここで GPU を使うリリースはありません: {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>There are sets of other frameworks that work: choose All above.</source>
   <translation>ほかのフレームワークには動く組み合わせがあります: 上の [すべて] を選んでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Taken for granted: {text}</source>
   <translation>前提: {text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Web page (HTML)</source>
   <translation>Web ページ (HTML)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Data (JSON)</source>
   <translation>データ (JSON)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Text (Markdown)</source>
   <translation>テキスト (Markdown)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>One file for reading in a web browser, and for sending to somebody.</source>
   <translation>Web ブラウザーで読むため、また誰かに送るための 1 つのファイルです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Everything that was seen. It can be opened in gpuwizard again, here or elsewhere.</source>
   <translation>確認されたすべての内容です。このコンピューターでもほかのコンピューターでも、gpuwizard で再び開けます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>For pasting into a forum or a bug report.</source>
   <translation>フォーラムやバグ報告に貼り付けるためのものです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Report that a double click opens (*.gpuwizard)</source>
   <translation>ダブルクリックで開くレポート (*.gpuwizard)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Web page (*.html)</source>
   <translation>Web ページ (*.html)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Report of gpuwizard (*.gpuwizard.json *.json)</source>
   <translation>gpuwizard のレポート (*.gpuwizard.json *.json)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save a report</source>
   <translation>レポートの保存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>This is what the report says; as a web page or as data it also holds every fact behind it. User name, home folder and computer name are masked in all of it. Nothing leaves this computer unless you send it. It is written in English, so that support everywhere can read it.</source>
   <translation>これがレポートの内容です。Web ページまたはデータとして保存すると、その根拠となるすべての事実も含まれます。ユーザー名、ホームフォルダー、コンピューター名は、すべての箇所で伏せられます。送信しない限り、このコンピューターの外には出ません。どこのサポートでも読めるように、英語で書かれています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report as it will be saved</source>
   <translation>保存されるとおりのレポート</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>&amp;Save…</source>
   <translation>保存(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save the report</source>
   <translation>レポートを保存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report is on the clipboard.</source>
   <translation>レポートがクリップボードに入りました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save as</source>
   <translation>保存形式</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>&amp;Copy as Markdown</source>
   <translation>Markdown としてコピー(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Making the report…</source>
   <translation>レポートを作成しています…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report could not be made because gpuwizard itself went wrong.</source>
   <translation>gpuwizard 自体に問題が発生したため、レポートを作成できませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report could not be saved because gpuwizard itself went wrong: {last}</source>
   <translation>gpuwizard 自体に問題が発生したため、レポートを保存できませんでした: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Set up this computer</source>
   <translation>このコンピューターのセットアップ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>From a bare machine to a framework that was seen to work. Nothing is changed before you have seen the plan.</source>
   <translation>まっさらなマシンから、動作を確認したフレームワークまで。計画をご覧になるまで、何も変更されません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>A few questions, each with a proposal. Press Enter to take it.</source>
   <translation>いくつかの質問があり、それぞれに候補が示されます。Enter キーを押すと、その候補になります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Each step is run only when you say so, and is looked at before the next one opens.</source>
   <translation>各手順は、指示があった場合にだけ実行されます。また、その結果を調べてから次の手順に進みます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Please wait</source>
   <translation>お待ちください</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Check it</source>
   <translation>確認(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Look &amp;again</source>
   <translation>もう一度調べる(&amp;A)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Question before</source>
   <translation>前の質問(&amp;Q)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Start &amp;over</source>
   <translation>最初からやり直す(&amp;O)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Profiles (*.toml);;All files (*)</source>
   <translation>プロファイル (*.toml);;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Open a profile</source>
   <translation>プロファイルを開く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Check again: everything</source>
   <translation>再チェック: すべて</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>&amp;Back to the demonstration</source>
   <translation>デモに戻る(&amp;B)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>&amp;What works here</source>
   <translation>ここで動くもの(&amp;W)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What follows from it</source>
   <translation>これから生じるもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>These go away once the cause is mended.</source>
   <translation>これらは、原因を直すとなくなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What else is wrong</source>
   <translation>そのほかの問題</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>It does not come from the cause. The steps above mend it.</source>
   <translation>これは、この原因から生じたものではありません。上の手順で直ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Messages that look alarming and need nothing done.</source>
   <translation>不安を感じさせるものの、何もする必要のないメッセージです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What to do</source>
   <translation>すべきこと</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Not the cause. Mend the cause first; what is still listed after that comes next.</source>
   <translation>原因ではありません。先に原因を直してください。その後もまだ表示されているものが、次の対象です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Also noticed</source>
   <translation>そのほかに気付いたこと</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Nothing that keeps the GPU from working, but worth knowing.</source>
   <translation>GPU の動作を妨げるものではありませんが、知っておくとよいことです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Step by step</source>
   <translation>ステップごとの状況</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>With a computer that works, or with this one before a change: what differs, and which difference is the cause.</source>
   <translation>正常に動作するコンピューター、または変更前のこのコンピューターと比べます: 何が違い、どの違いが原因なのかがわかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Compare</source>
   <translation>比較</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>C&amp;ompare with another report…</source>
   <translation>別のレポートと比較(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>checked in {seconds_text}</source>
   <translation>チェック時間 {seconds_text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Which Python runs your program?</source>
   <translation>どの Python でプログラムを実行していますか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>The framework is looked at in the Python that you choose here. Hold Ctrl to choose several.</source>
   <translation>フレームワークは、ここで選んだ Python の中で調べます。複数選ぶには、Ctrl キーを押したまま選びます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Looking for Pythons on this computer</source>
   <translation>このコンピューターの Python の検索中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>These are the Pythons of the example machine, not of this computer.</source>
   <translation>これらは、このコンピューターではなく、サンプルのマシンの Python です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Reading what was recorded</source>
   <translation>記録された内容の読み取り中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Pythons of the example machine</source>
   <translation>サンプルのマシンの Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Start the &amp;check</source>
   <translation>チェックを開始(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>&amp;Other Python…</source>
   <translation>ほかの Python(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Path of another Python</source>
   <translation>ほかの Python のパス</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Path of a Python, or of its environment's folder</source>
   <translation>Python のパス、またはその環境のフォルダーのパス</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>&amp;Add</source>
   <translation>追加(&amp;A)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>B&amp;rowse…</source>
   <translation>参照(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Automatic</source>
   <translation>自動</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Looks at the frameworks that are installed in this Python</source>
   <translation>この Python にインストールされているフレームワークを調べます</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>The list of Pythons could not be made ({last}). Give the path of yours instead.</source>
   <translation>Python の一覧を作成できませんでした ({last})。代わりに、お使いの Python のパスを指定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>No Python was found on this computer. Give the path of yours.</source>
   <translation>このコンピューターに Python が見つかりませんでした。お使いの Python のパスを指定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>{path} could not be looked at because gpuwizard itself went wrong: {last}</source>
   <translation>gpuwizard 自体に問題が発生したため、{path} を調べられませんでした: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Type the path of a Python first.</source>
   <translation>先に Python のパスを入力してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Choose a Python</source>
   <translation>Python の選択</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It only looks</source>
   <translation>調べるだけです</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Nothing is installed, changed or removed. Where something has to be mended, you see the command and decide yourself whether to run it.</source>
   <translation>何もインストール、変更、削除されません。直す必要のあるものについては、コマンドが示され、実行するかどうかはご自身で決められます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It is quick</source>
   <translation>すぐに終わります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Usually between 10 seconds and a minute. You can stop it at any time.</source>
   <translation>通常は 10 秒から 1 分です。いつでも停止できます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It stays on this computer</source>
   <translation>このコンピューターの外に出ません</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Nothing is sent anywhere. If you save a report, your user name, home folder and computer name are masked in it.</source>
   <translation>どこにも何も送信されません。レポートを保存する場合、その中のユーザー名、ホームフォルダー、コンピューター名は伏せられます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Set &amp;up this computer…</source>
   <translation>このコンピューターをセットアップ(&amp;U)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Open a report…</source>
   <translation>レポートを開く(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Explain an error…</source>
   <translation>エラーの説明(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Start</source>
   <translation>開始(&amp;S)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>A check of this computer is running. Stop it or wait for its end, then open the report.</source>
   <translation>このコンピューターのチェックが実行中です。停止するか、終わるのを待ってから、レポートを開いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Open a report</source>
   <translation>レポートを開く</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>{name} is a report, but it holds no result: check the computer again.</source>
   <translation>{name} はレポートですが、結果が含まれていません: そのコンピューターを再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>the saved report {name}</source>
   <translation>保存されたレポート {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>{name} could not be opened because gpuwizard itself went wrong: {last}</source>
   <translation>gpuwizard 自体に問題が発生したため、{name} を開けませんでした: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Find out why the GPU is not used</source>
   <translation>GPU が使われない理由を調べる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>TensorFlow, PyTorch or JAX runs, but only on the processor? gpuwizard looks at each step from the graphics card to a small calculation on it, and names the one thing to mend first.</source>
   <translation>TensorFlow、PyTorch、または JAX が動いても、プロセッサしか使われませんか？gpuwizard は、グラフィックカードからその上での小さな計算まで、各ステップを調べ、最初に直すべきものを 1 つ示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>The facts that were recorded on another machine are played back and judged.</source>
   <translation>別のマシンで記録された事実を再生し、判定します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Demonstration: {title}</source>
   <translation>デモ: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Is nothing installed yet?</source>
   <translation>まだ何もインストールされていませんか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>gpuwizard leads from a bare machine to a framework that works, one step after the other.</source>
   <translation>gpuwizard が、まっさらなマシンから、動作するフレームワークまで、1 手順ずつ案内します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/plan_text.py" />
   <source>{REMARK} Step {number}: {remark}</source>
   <translation>{REMARK} 手順 {number}: {remark}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>judged when the test on the GPU has ended</source>
   <translation>GPU テストが終わったときに判定</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>can take</source>
   <translation>かかることがあります</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>looking again</source>
   <translation>再調査</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Stop the check?</source>
   <translation>チェックを停止しますか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>What has been found until now is kept.</source>
   <translation>これまでに見つかったものは保持されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Stop the check</source>
   <translation>チェックを停止(&amp;S)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep checking</source>
   <translation>チェックを続ける(&amp;K)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Stop the command?</source>
   <translation>コマンドを停止しますか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>What it has begun may then be half done.</source>
   <translation>その場合、始まっていたことは、途中までしか終わらない可能性があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Stop the command</source>
   <translation>コマンドを停止(&amp;S)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep running</source>
   <translation>実行を続ける(&amp;K)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>All settings will be as they were at the first start. Saved reports stay.</source>
   <translation>すべての設定が、初回起動時の状態に戻ります。保存されたレポートは残ります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Put everything back?</source>
   <translation>すべて元に戻しますか？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Put everything back</source>
   <translation>すべて元に戻す(&amp;P)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep my settings</source>
   <translation>設定を保持(&amp;K)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>&amp;Result for</source>
   <translation>結果の対象(&amp;R)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Result that is shown</source>
   <translation>表示されている結果</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Saved report - gpuwizard</source>
   <translation>保存されたレポート - gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Demonstration - gpuwizard</source>
   <translation>デモ - gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is {source}. It is of a demonstration with an example machine: {demo}.</source>
   <translation>これは {source} です。サンプルのマシンを使ったデモのものです: {demo}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>made {created}</source>
   <translation>作成日 {created}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is {source}{made}. It may be from another computer, or out of date. Its commands are meant for that computer.</source>
   <extracomment>made = f', made {report.created[:10]}' if report is not None and report.created else ''</extracomment>
   <translation>これは{source}{made} です。別のコンピューターのもの、または古いものである可能性があります。そのコマンドは、そのコンピューター用です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is a demonstration with an example machine: {title}. What you see is not this computer.</source>
   <translation>これは、サンプルのマシンを使ったデモです: {title}。表示されているのは、このコンピューターの内容ではありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>What it changed counts in programs that are started from now on. Close gpuwizard, open a new terminal, start it there and check again.</source>
   <translation>変更の効果は、これ以降に起動するプログラムに現れます。gpuwizard を閉じ、新しいターミナルを開いて、そこで起動し、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Restart the computer, then check again.</source>
   <translation>コンピューターを再起動し、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Run it for me - gpuwizard</source>
   <translation>代わりに実行 - gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Starting</source>
   <translation>開始しています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>The commands are running.</source>
   <translation>コマンドを実行しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>&amp;Run</source>
   <translation>実行(&amp;R)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Run these commands: {title}</source>
   <translation>これらのコマンドを実行: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>C&amp;opy what it printed</source>
   <translation>出力をコピー(&amp;O)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Check &amp;again</source>
   <translation>再チェック(&amp;A)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Running {which}</source>
   <extracomment>which = f'command {event.number} of {event.count}' if event.count &gt; 1 else 'the command'</extracomment>
   <translation>{which} を実行中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Checking again</source>
   <translation>再チェック中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Checking again: {doing}</source>
   <translation>再チェック中: {doing}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>The check gave no result for this Python. Press Check again on the page.</source>
   <translation>この Python について、チェックの結果が得られませんでした。ページの [再チェック] を押してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings.py" />
   <source>holds something that is no setting</source>
   <translation>設定ではないものが含まれている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings.py" />
   <source>cannot be read or written</source>
   <translation>読み取りまたは書き込みができない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_button.py" />
   <source>Se&amp;ttings</source>
   <translation>設定(&amp;T)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Like the desktop</source>
   <translation>デスクトップに合わせる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>What you choose holds at once and is kept for the next time.</source>
   <translation>選んだ内容はすぐに反映され、次回のために保持されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Colours</source>
   <translation>色</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Colours: {THEME_TITLES}</source>
   <translation>色: {THEME_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Folder of reports</source>
   <translation>レポートのフォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>&amp;Choose…</source>
   <translation>選択(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Choose the folder of reports</source>
   <translation>レポートのフォルダーの選択</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Where the dialogs to save and to open a report begin.</source>
   <translation>レポートを保存するダイアログと開くダイアログが、最初に表示するフォルダーです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>&amp;Put everything back…</source>
   <translation>すべて元に戻す(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>C&amp;lose</source>
   <translation>閉じる(&amp;L)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Folder of reports: {reports}</source>
   <translation>レポートのフォルダー: {reports}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_file.py" />
   <source>The settings in {path} cannot be removed ({reason}). Remove that file yourself.</source>
   <translation>{path} の設定を削除できません ({reason})。ご自身でこのファイルを削除してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>Another set-up has worked on this meanwhile, so everything was looked at anew. You can go on from here.</source>
   <translation>その間に別のセットアップがここで作業したため、すべてを新しく調べました。ここから続けられます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>It was stopped, and everything was looked at anew. You can go on from here.</source>
   <translation>停止され、すべてを新しく調べました。ここから続けられます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>The next step is no longer the one that you saw before, so you are asked again before it is run.</source>
   <translation>次の手順が、先ほど表示されたものと異なるため、実行前にもう一度確認します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>nothing was looked at yet</source>
   <translation>まだ何も調べていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>The notes cannot be kept in {folder}: {strerror}.</source>
   <translation>{folder} に記録を保持できません: {strerror}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>Done in an earlier run: {names}. The last one was on {day}.</source>
   <translation>以前の実行で完了: {names}。最後の実行: {day}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run was interrupted in the step “{title}”. Everything was looked at anew.</source>
   <translation>その実行は、手順「{title}」で中断されました。すべてを新しく調べました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run ended at a step that you do yourself, such as a restart. It goes on from there.</source>
   <translation>その実行は、再起動など、ご自身で行う手順で終わりました。そこから続けます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run ended in the step “{title}”, which failed: {says}</source>
   <translation>その実行は、失敗した手順「{title}」で終わりました: {says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_work.py" />
   <source>gpuwizard itself went wrong, not your computer: {last}</source>
   <translation>お使いのコンピューターではなく、gpuwizard 自体に問題が発生しました: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_work.py" />
   <source>gpuwizard itself went wrong, and the profile was not saved.</source>
   <translation>gpuwizard 自体に問題が発生したため、プロファイルは保存されませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/sidebar.py" />
   <source>Steps</source>
   <translation>ステップ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Cascadia Mono</source>
   <translation>Cascadia Mono</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Consolas</source>
   <translation>Consolas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Courier New</source>
   <translation>Courier New</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>SF Mono</source>
   <translation>SF Mono</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Menlo</source>
   <translation>Menlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Monaco</source>
   <translation>Monaco</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Noto Sans Mono</source>
   <translation>Noto Sans Mono</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>DejaVu Sans Mono</source>
   <translation>DejaVu Sans Mono</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Ubuntu Mono</source>
   <translation>Ubuntu Mono</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Liberation Mono</source>
   <translation>Liberation Mono</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Fusion</source>
   <translation>Fusion</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Shell</source>
   <translation>シェル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Paste into: {shell}</source>
   <translation>貼り付け先: {shell}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Command for {shell}: {title}</source>
   <translation>{shell} 用のコマンド: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Copy the command for {shell}: {title}</source>
   <translation>{shell} 用のコマンドをコピー: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Not chosen yet</source>
   <translation>未選択</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Open the other report, or drop its file here.</source>
   <translation>もう一方のレポートを開くか、ここにそのファイルをドロップしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Show all {len}</source>
   <translation>{len} 件すべてを表示</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Show all {len}: {subject}</source>
   <translation>{len} 件すべてを表示: {subject}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/disclosure.py" />
   <source>The details are shown</source>
   <translation>詳細は表示されています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/disclosure.py" />
   <source>The details are hidden</source>
   <translation>詳細は非表示です</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Then</source>
   <translation>次に</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Another way</source>
   <translation>別の方法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>What points to this ({count})</source>
   <translation>これを示すもの ({count})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>How sure this is</source>
   <translation>確かさ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>{sureness_text} Its name in reports is {cause}.</source>
   <translation>{sureness_text} レポートでの名前は {cause} です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Seen in: {found_via}</source>
   <translation>確認された場所: {found_via}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Needs administrator rights</source>
   <translation>管理者権限が必要</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Needs a restart of the computer</source>
   <translation>コンピューターの再起動が必要</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Takes {takes}</source>
   <translation>所要時間: {takes}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>To see that it worked</source>
   <translation>効果の確認方法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>To undo it</source>
   <translation>元に戻す方法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>&amp;Run it for me…</source>
   <translation>代わりに実行(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Run it for me: {title}</source>
   <translation>代わりに実行: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Where the loader looked ({len})</source>
   <translation>ローダーが探した場所 ({len})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Where the loader looked for {name}</source>
   <translation>ローダーが {name} を探した場所</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Files that are not used, and why</source>
   <translation>使われないファイルとその理由</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/live_output.py" />
   <source>What the commands print</source>
   <translation>コマンドの出力</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/log_lines.py" />
   <source>Harmless line: {text}. {why}</source>
   <translation>無害な行: {text}。{why}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/log_lines.py" />
   <source>Line that tells the cause: {text}</source>
   <translation>原因を示す行: {text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;all commands</source>
   <translation>すべてのコマンドをコピー(&amp;A)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;until the restart</source>
   <translation>再起動の前までをコピー(&amp;U)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;after the restart</source>
   <translation>再起動の後をコピー(&amp;A)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Mends: {join}</source>
   <translation>直るもの: {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Step {number}: {title}</source>
   <translation>手順 {number}: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Then: {title}</source>
   <translation>次に: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>More that may help</source>
   <translation>ほかに役立つ可能性のあるもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>More that may help: {words}</source>
   <translation>ほかに役立つ可能性のあるもの: {words}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Shell for all steps</source>
   <translation>すべての手順のシェル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>Nobody can answer here: a command that asks something ends with an error, or takes what it proposes.</source>
   <translation>ここでは誰も応答できません: 入力を求めるコマンドは、エラーで終了するか、提示した既定の内容で進みます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>conda goes ahead at once: it does not show its plan and ask first, as it does in a terminal.</source>
   <translation>conda はすぐに実行を始めます: ターミナルの場合のように、先に計画を表示して確認することはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>You can stop it at any time. When it has ended, gpuwizard checks again.</source>
   <translation>いつでも停止できます。終了すると、gpuwizard が再チェックします。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run, and what it takes</source>
   <translation>実行されるものと、必要なもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>in your home folder, with {SHELL_TITLES} and your own rights</source>
   <translation>ホームフォルダーで、{SHELL_TITLES} を使い、お使いのユーザーの権限で</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>gpuwizard runs these {count} commands one after the other, {where}:</source>
   <translation>gpuwizard は次の {count} 個のコマンドを順に実行します（{where}）:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>gpuwizard runs this command, {where}:</source>
   <translation>gpuwizard は次のコマンドを実行します（{where}）:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run</source>
   <translation>実行されるもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run, {count} commands</source>
   <translation>実行されるもの、コマンド {count} 個</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>The command that runs</source>
   <translation>実行中のコマンド</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>Time taken</source>
   <translation>所要時間</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/seen.py" />
   <source>Show all {len}: {title}</source>
   <translation>{len} 件すべてを表示: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>You can stop it at any time. Nobody can answer here: a command that asks something ends with an error. When it has ended, gpuwizard looks whether it worked.</source>
   <translation>いつでも停止できます。ここでは誰も応答できません: 入力を求めるコマンドは、エラーで終了します。終了すると、gpuwizard が、うまくいったかどうかを調べます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>gpuwizard runs these steps one after the other, with your own rights:</source>
   <translation>gpuwizard は次の手順を、あなたの権限で順に実行します:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>gpuwizard runs this step, with your own rights:</source>
   <translation>gpuwizard は次の手順を、あなたの権限で実行します:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>What would be run: {title}</source>
   <translation>実行されるもの: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>What it changes</source>
   <translation>変更されるもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Whom to ask when a step fails</source>
   <translation>手順が失敗したときの問い合わせ先</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>The environment lies in</source>
   <translation>環境の場所</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Packages besides</source>
   <translation>そのほかのパッケージ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>This set-up was begun earlier</source>
   <translation>このセットアップは以前に始められています</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Nothing was changed.</source>
   <translation>何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Whom to ask</source>
   <translation>問い合わせ先</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Everything is set up, and it works.</source>
   <translation>すべてがセットアップされ、動作しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>All was there already, and it works: nothing was changed.</source>
   <translation>すべて既にそろっていて、動作しています: 何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>To work in the environment, open a terminal and type:</source>
   <translation>この環境で作業するには、ターミナルを開いて次のように入力します:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>enter the environment</source>
   <translation>環境に入る</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>&amp;Browse…</source>
   <translation>参照(&amp;B)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>Everything is installed into this folder. To undo the set-up, delete it. ~ is your home folder.</source>
   <translation>すべてがこのフォルダーにインストールされます。セットアップを元に戻すには、このフォルダーを削除してください。~ は、お使いのホームフォルダーです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>Choose an empty folder</source>
   <translation>空のフォルダーを選ぶ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>My company gave me a profile</source>
   <translation>会社から渡されたプロファイルがある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>A small file that ends in .toml. Open it here, or drop it on this window.</source>
   <translation>末尾が .toml の小さなファイルです。ここで開くか、このウィンドウにドロップしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>I have none</source>
   <translation>プロファイルはない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>A few questions make one, each with a proposal. The rest is found out by looking at this computer.</source>
   <translation>いくつかの質問からプロファイルを作成します。それぞれに候補が示されます。残りは、このコンピューターを調べてわかります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>It was begun on this computer and is not finished yet. It goes on where it stopped.</source>
   <translation>このコンピューターで始められ、まだ終わっていません。中断したところから続けます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Go on with “{name}”</source>
   <translation>「{name}」を続ける</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>One thing in it has</source>
   <translation>1 か所</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>{len} things in it have</source>
   <translation>{len} か所</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>The profile {name} was not taken. {count} to be mended first.</source>
   <extracomment>count = 'One thing in it has' if len(problems) == 1 else f'{len(problems)} things in it have'</extracomment>
   <translation>プロファイル {name} は取り込まれませんでした。先に直す必要があるもの: {count}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Mend the file in any editor, or ask whoever gave it to you.</source>
   <translation>任意のエディターでファイルを直すか、ファイルの提供元に問い合わせてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>&amp;Read it again</source>
   <translation>もう一度読み取る(&amp;R)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Step {number}: {title}. {STEP_WORDS}. {value}</source>
   <translation>手順 {number}: {title}。{STEP_WORDS}。{value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>What it changes, and the command</source>
   <translation>変更されるものとコマンド</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Done when</source>
   <translation>完了の条件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>I ran it &amp;myself, look again</source>
   <translation>自分で実行したので、もう一度調べる(&amp;M)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Find the &amp;cause</source>
   <translation>原因を調べる(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Remember this, I &amp;restart now</source>
   <translation>これを記憶して、今すぐ再起動する(&amp;R)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>What it prints</source>
   <translation>出力</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Needs administrator rights: gpuwizard shows the command and does not run it.</source>
   <translation>管理者権限が必要です: gpuwizard はコマンドを表示し、実行はしません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Needs a restart of the computer. The set-up goes on after it.</source>
   <translation>コンピューターの再起動が必要です。その後、セットアップを続けます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Run &amp;all that needs no administrator…</source>
   <translation>管理者が不要なものをすべて実行(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Save as a &amp;profile…</source>
   <translation>プロファイルとして保存(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>This is remembered. Start gpuwizard again afterwards: it goes on from here.</source>
   <translation>これを記憶しました。後で gpuwizard を再び起動してください: ここから続けます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Profiles (*.toml)</source>
   <translation>プロファイル (*.toml)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Save as a profile</source>
   <translation>プロファイルとして保存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Next</source>
   <translation>次</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Waits</source>
   <translation>待機中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Needs you</source>
   <translation>操作が必要</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Running</source>
   <translation>実行中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Try it out</source>
   <translation>試す(&amp;T)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;I have done it, look again</source>
   <translation>自分で行ったので、もう一度調べる(&amp;I)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Run this step again…</source>
   <translation>この手順をもう一度実行(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Run this step…</source>
   <translation>この手順を実行(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{megabytes} MB</source>
   <translation>{megabytes} MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about {round} hours</source>
   <translation>約 {round} 時間</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about a minute</source>
   <translation>約 1 分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about {whole} minutes</source>
   <translation>約 {whole} 分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>at least</source>
   <translation>少なくとも</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>and {about} {size_text} on the disk</source>
   <extracomment>about = 'at least' if total.at_least else 'about'</extracomment>
   <translation>ディスク上で {about} {size_text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{value} GB are free there.</source>
   <translation>そこの空きは {value} GB です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>with the downloads</source>
   <translation>ダウンロードを含む</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Takes {minutes_text} in all{loads}{room}.{free}</source>
   <extracomment>loads = ', with the downloads' if room or total.at_least else ''; room = f', and {about} {size_text(total.megabytes)} on the disk' if total.megabytes else ''; free = f' {free_bytes / GIB:.0f} GB are free there.' if free_bytes is not None and total.megabytes else ''</extracomment>
   <translation>所要時間: 全部で {minutes_text}{loads}{room}。{free}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>An environment for your packages</source>
   <translation>ご自身のパッケージ用の環境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{what}, with Python {python}</source>
   <extracomment>what = f'{view.framework}{where}' if view.framework else 'An environment for your packages'</extracomment>
   <translation>{what}、Python {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>This cannot be set up on this computer.</source>
   <translation>これは、このコンピューターではセットアップできません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Everything is in its place. It remains to be seen that it works.</source>
   <translation>すべてがそろいました。残るのは、動作することの確認です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Steps done already: {done} of {len}. Nothing has been changed yet.</source>
   <translation>完了済みの手順: {done} / {len}。まだ何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Steps done: {done} of {len}.</source>
   <translation>完了した手順: {done} / {len}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>It took {seconds_text}.</source>
   <translation>かかった時間: {seconds_text}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>This takes longer than usual.</source>
   <translation>通常より時間がかかっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>This takes longer than usual. gpuwizard stops waiting after {round} seconds.</source>
   <translation>通常より時間がかかっています。gpuwizard は {round} 秒たつと待つのをやめます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>Step by step: {sentence}</source>
   <translation>ステップごとの状況: {sentence}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>Found through: {found_via}</source>
   <translation>検出方法: {found_via}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>the active one</source>
   <translation>現在有効なもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>Pythons on this computer</source>
   <translation>このコンピューターの Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/text.py" />
   <source>&amp;Copy text</source>
   <translation>テキストをコピー(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Needs</source>
   <translation>必要なもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>The best choice: {spoken}</source>
   <translation>最良の選択肢: {spoken}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>The best choice</source>
   <translation>最良の選択肢</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>(installed already)</source>
   <translation>（インストール済み）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Another set: {spoken}</source>
   <translation>別の組み合わせ: {spoken}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Does not work here: {told}</source>
   <translation>ここで動かないもの: {told}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>{set_title}, on {PLACE_TITLES}. {why}</source>
   <translation>{set_title}、実行場所: {PLACE_TITLES}。{why}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Runs on</source>
   <translation>実行場所</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>A Python that is there and fits</source>
   <translation>既にあり、適合する Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Installed already</source>
   <translation>インストール済み</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>a saved report</source>
   <translation>保存されたレポート</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>The check was stopped.</source>
   <translation>チェックが停止されました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>The check could not be completed.</source>
   <translation>チェックを完了できませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Passed</source>
   <translation>合格</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Blocked</source>
   <translation>ブロック</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Skipped</source>
   <translation>スキップ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Could not check</source>
   <translation>チェックできず</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Not checked yet</source>
   <translation>未チェック</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Waiting</source>
   <translation>待機中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Checking</source>
   <translation>チェック中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Stopped</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It cannot work before an earlier step works.</source>
   <translation>前のステップが動作するまで、動作しません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>There was nothing to look at here.</source>
   <translation>ここには調べるものがありませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check itself went wrong, so nothing is known about this step.</source>
   <translation>チェック自体に問題が発生したため、このステップについては何もわかりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check was stopped before this step was done.</source>
   <translation>このステップが終わる前に、チェックが停止されました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It is looked at after the steps before it.</source>
   <translation>前のステップの後に調べます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It is being looked at now.</source>
   <translation>現在、調べています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Terminal (bash)</source>
   <translation>ターミナル (bash)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>PowerShell</source>
   <translation>PowerShell</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Command Prompt</source>
   <translation>コマンド プロンプト</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Poetry environment</source>
   <translation>Poetry の環境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Jupyter kernel</source>
   <translation>Jupyter カーネル</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Python launcher</source>
   <translation>Python ランチャー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>system Python</source>
   <translation>システムの Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>WSL, the Linux inside Windows</source>
   <translation>WSL (Windows の中の Linux)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The cause</source>
   <translation>原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Follows from the cause</source>
   <translation>原因から生じたもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{value} min {value2} s</source>
   <translation>{value} 分 {value2} 秒</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{framework} in {python} ({kind})</source>
   <translation>{framework} ({python}、{kind})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{framework} in {python}</source>
   <translation>{framework} ({python})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Python, version unknown</source>
   <translation>Python、バージョン不明</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No TensorFlow, PyTorch or JAX found in it</source>
   <translation>TensorFlow、PyTorch、JAX は見つかりませんでした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{name} with CUDA {cuda}</source>
   <translation>{name}（CUDA {cuda}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{name} with CUDA {cuda}, Python {python}</source>
   <translation>{name}（CUDA {cuda}、Python {python}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{name}, Python {python}</source>
   <translation>{name}、Python {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{named}, in WSL</source>
   <extracomment>named = f'{name} with CUDA {choice.cuda}, Python {choice.python}' if choice.cuda else f'{name}, Python {choice.python}'</extracomment>
   <translation>{named}（WSL 内）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{title} {version} or newer</source>
   <extracomment>version = f'Python {environment.version}' if environment.version else 'Python, version unknown'</extracomment>
   <translation>{title} {version} 以降</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA GPU is known on that computer.</source>
   <translation>そのコンピューターの NVIDIA GPU は不明です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA GPU is known on this computer.</source>
   <translation>このコンピューターの NVIDIA GPU は不明です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>(compute capability {compute_capability})</source>
   <translation>（compute capability {compute_capability}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>For {gpu}{able}, with driver {driver}.</source>
   <extracomment>able = f' (compute capability {made.compute_capability})' if made.compute_capability else ''</extracomment>
   <translation>{gpu}{able}（ドライバー {driver}）用です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>For {gpu}{able}, for which no driver was found.</source>
   <extracomment>able = f' (compute capability {made.compute_capability})' if made.compute_capability else ''</extracomment>
   <translation>{gpu}{able}（ドライバーは見つかっていません）用です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>very sure</source>
   <translation>とても確か</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>fairly sure</source>
   <translation>かなり確か</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>not sure</source>
   <translation>不確か</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>gpuwizard is {word} of this ({percent} %).</source>
   <extracomment>word = 'very sure' if percent &gt;= 90 else 'fairly sure' if percent &gt;= 70 else 'not sure'</extracomment>
   <translation>gpuwizard の判断: {word} ({percent} %)。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The GPU works.</source>
   <translation>GPU は動作しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Something needs attention.</source>
   <translation>注意の必要なものがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The file was read in part only.</source>
   <translation>ファイルは一部だけが読み取られました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No known message was recognised in this text.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>このテキストに既知のメッセージは見つかりませんでした。{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No known message was recognised in this text. Checking the computer itself finds more.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>このテキストに既知のメッセージは見つかりませんでした。コンピューター自体をチェックすると、さらに多くのことがわかります。{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>All is well: this text holds nothing but harmless lines.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>問題ありません: このテキストには無害な行しかありません。{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The likeliest cause: {first}. The text alone cannot tell it from the others below.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>最も可能性の高い原因: {first}。テキストだけでは、下のほかの原因と区別できません。{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The cause: {first}.{known}{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>原因: {first}。{known}{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check of this computer found it too.</source>
   <translation>このコンピューターのチェックでも、同じ原因が見つかっています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA card was found in this computer: the text may come from another one.</source>
   <translation>このコンピューターに NVIDIA カードは見つかりませんでした: このテキストは、別のコンピューターのものかもしれません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/worker.py" />
   <source>The session ended without a result.</source>
   <translation>セッションが結果なしで終了しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/files.py" />
   <source>Reports of gpuwizard (*.gpuwizard *.json *.zip);;All files (*)</source>
   <translation>gpuwizard のレポート (*.gpuwizard *.json *.zip);;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Welcome</source>
   <translation>ようこそ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Result</source>
   <translation>結果</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Report</source>
   <translation>レポート</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/pythons.py" />
   <source>the recording</source>
   <translation>記録</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/pythons.py" />
   <source>the report</source>
   <translation>レポート</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>cuda.h and driver_types.h of the CUDA 11.8, 12.9 and 13.5 runtime packages</source>
   <translation>CUDA 11.8、12.9、13.5 のランタイムパッケージの cuda.h と driver_types.h</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the profiler was started or stopped at the wrong moment</source>
   <translation>プロファイラーが間違った時点で開始または停止された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a texture was used in a way that it does not allow</source>
   <translation>テクスチャーが、許されない方法で使われた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>work was recorded for later in a way that CUDA does not allow</source>
   <translation>処理が、CUDA の許さない方法で後のために記録された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>memory shared with graphics was used in the wrong state</source>
   <translation>グラフィックスと共有するメモリが、間違った状態で使われた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel started more kernels from inside than is allowed</source>
   <translation>カーネルが、その内部から許される数を超えるカーネルを起動した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a call was given a value that is not allowed</source>
   <translation>呼び出しに、許されない値が渡された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU has not enough free memory</source>
   <translation>GPU の空きメモリが足りない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver was not initialised, or that failed before</source>
   <translation>ドライバーが初期化されていないか、前に初期化に失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program is shutting down</source>
   <translation>プログラムが終了処理中である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the profiler is off, because another tool uses it</source>
   <translation>別のツールが使っているため、プロファイラーがオフになっている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started with a size that no GPU can run</source>
   <translation>カーネルが、どの GPU でも実行できないサイズで起動された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two programs disagree about the version of a graphics interface</source>
   <translation>2 つのプログラムの間で、グラフィックスインターフェイスのバージョンが一致しない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>rows of memory were given a width that is not allowed</source>
   <translation>メモリの行に、許されない幅が指定された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a name does not stand for anything on the GPU</source>
   <translation>名前が、GPU 上の何も表していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address in the computer's memory is not valid</source>
   <translation>コンピューターのメモリのアドレスが無効である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address in the GPU's memory is not valid</source>
   <translation>GPU のメモリのアドレスが無効である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>data was to be copied in a direction that does not exist</source>
   <translation>存在しない方向へのデータのコピーが要求された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the address of a constant was asked for</source>
   <translation>定数のアドレスが要求された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>waiting for the GPU failed</source>
   <translation>GPU の待機に失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>code for the GPU and code that imitates it were mixed</source>
   <translation>GPU 用のコードと、それを模倣するコードが混在した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the call does not exist yet</source>
   <translation>その呼び出しはまだ存在しない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address is too large for the old interface</source>
   <translation>アドレスが、古いインターフェイスには大きすぎる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the libcuda that was loaded is the toolkit's empty stand-in</source>
   <translation>読み込まれた libcuda は、ツールキットの空の代用品である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver is older than this CUDA runtime needs</source>
   <translation>ドライバーが、この CUDA ランタイムに必要なものより古い</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the call exists only in a newer driver</source>
   <translation>その呼び出しは、より新しいドライバーにしかない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a surface, a kind of image memory, is not valid</source>
   <translation>サーフェス (画像メモリの一種) が無効である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two parts of the program use one name on the GPU</source>
   <translation>プログラムの 2 つの部分が、GPU 上で同じ名前を使っている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>every GPU is busy or takes no further program</source>
   <translation>すべての GPU が使用中か、これ以上プログラムを受け付けない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>memory that several GPUs share is used up</source>
   <translation>複数の GPU が共有するメモリを使い切った</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two versions of the CUDA runtime use one GPU</source>
   <translation>CUDA ランタイムの 2 つのバージョンが 1 つの GPU を使っている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started without saying how</source>
   <translation>カーネルが、起動方法の指定なしで起動された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an earlier kernel had failed already</source>
   <translation>前のカーネルが既に失敗していた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program has no code for this GPU</source>
   <translation>プログラムに、この GPU 用のコードがない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver shows no GPU to this program</source>
   <translation>ドライバーが、このプログラムに GPU を示していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>there is no GPU with that number</source>
   <translation>その番号の GPU はない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the virtual GPU has no licence</source>
   <translation>仮想 GPU にライセンスがない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>CUDA could not make sure that its own files are unchanged</source>
   <translation>CUDA が、自身のファイルが変更されていないことを確認できなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the CUDA runtime could not start</source>
   <translation>CUDA ランタイムを起動できなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU code is damaged or is not for this GPU</source>
   <translation>GPU のコードが破損しているか、この GPU 用ではない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU is gone</source>
   <translation>GPU への接続が失われている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU is in use already</source>
   <translation>GPU への接続が既に使用中である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU's memory has an error that it cannot correct</source>
   <translation>GPU のメモリに、訂正できないエラーがある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU does not have the limit that was to be set</source>
   <translation>GPU に、設定しようとした制限がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>another part of the program uses the GPU's connection</source>
   <translation>プログラムの別の部分が GPU の接続を使っている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these two GPUs cannot reach each other's memory</source>
   <translation>これら 2 つの GPU は、互いのメモリにアクセスできない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver cannot compile the program's code for this GPU</source>
   <translation>ドライバーが、この GPU 用にプログラムのコードをコンパイルできない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the graphics program to share with is not valid</source>
   <translation>共有相手のグラフィックスプログラムが無効である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the link between the GPUs has an error</source>
   <translation>GPU 間の接続にエラーがある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's own compiler library is missing</source>
   <translation>ドライバー自身のコンパイラーライブラリがない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program is newer than this driver understands</source>
   <translation>プログラムが新しすぎて、このドライバーには理解できない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>compiling for this GPU is switched off</source>
   <translation>この GPU 用のコンパイルがオフになっている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU cannot be divided in that way</source>
   <translation>GPU をその方法で分割することはできない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel waited in a way that is not supported</source>
   <translation>カーネルが、サポートされていない方法で待機した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU had an error; the program must be started again</source>
   <translation>GPU でエラーが起きた。プログラムを起動し直す必要がある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver is too old for this GPU code</source>
   <translation>ドライバーが、この GPU コードには古すぎる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the code that was to be compiled for the GPU is not valid</source>
   <translation>GPU 用にコンパイルするコードが無効である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a file was not found</source>
   <translation>ファイルが見つからなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a library lacks a function: mixed versions</source>
   <translation>ライブラリに関数がない: バージョンの混在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's library could not be opened</source>
   <translation>ドライバーのライブラリを開けなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the system refused a call of the driver</source>
   <translation>システムがドライバーの呼び出しを拒否した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a handle is not valid</source>
   <translation>ハンドルが無効である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>something was used before it was ready</source>
   <translation>準備ができる前に何かが使われた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the answer to a question would have been incomplete</source>
   <translation>問い合わせへの応答が不完全なものになるところだった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a named function was not found</source>
   <translation>指定された名前の関数が見つからなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>work is still running; not an error</source>
   <translation>処理がまだ実行中である。エラーではない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel touched memory that is not its own</source>
   <translation>カーネルが、自分のものではないメモリにアクセスした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel needs more registers or threads than there are</source>
   <translation>カーネルが、存在する数を超えるレジスターまたはスレッドを必要としている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel ran longer than the system allows</source>
   <translation>カーネルの実行時間が、システムの許す時間を超えた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these GPUs were connected already</source>
   <translation>これらの GPU は既に接続されていた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these GPUs were not connected</source>
   <translation>これらの GPU は接続されていなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU is in use already, too late for this setting</source>
   <translation>GPU が既に使用中で、この設定には遅すぎる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU was closed</source>
   <translation>GPU への接続が閉じられた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a check inside a kernel failed</source>
   <translation>カーネルの内部の検査が失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>too many GPUs were connected to each other</source>
   <translation>互いに接続された GPU が多すぎる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the memory was announced to CUDA twice</source>
   <translation>メモリが CUDA に 2 回登録された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the memory was never announced to CUDA</source>
   <translation>メモリが CUDA に登録されていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel broke its stack</source>
   <translation>カーネルが自身のスタックを壊した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel held an instruction that the GPU does not know</source>
   <translation>カーネルに、GPU の知らない命令が含まれていた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel used an address that is not aligned</source>
   <translation>カーネルが、整列されていないアドレスを使った</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel used an address of the wrong kind</source>
   <translation>カーネルが、間違った種類のアドレスを使った</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel jumped to an invalid place</source>
   <translation>カーネルが、無効な場所にジャンプした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel failed while it ran</source>
   <translation>カーネルが実行中に失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel needs more of the GPU at once than it has</source>
   <translation>カーネルが、GPU にあるより多くの資源を一度に必要としている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel did not give back special memory</source>
   <translation>カーネルが、特別なメモリを返さなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the operation is not permitted</source>
   <translation>その操作は許可されていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>this system or GPU does not support the operation</source>
   <translation>このシステムまたは GPU は、その操作をサポートしていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a service that the GPUs need (Fabric Manager) is not up</source>
   <translation>GPU に必要なサービス (Fabric Manager) が動作していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's library and its kernel module differ</source>
   <translation>ドライバーのライブラリとカーネルモジュールが異なる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a compatibility libcuda that this GPU does not allow</source>
   <translation>この GPU では許されない互換用の libcuda である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service did not answer</source>
   <translation>MPS サービスが応答しなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service gave an error</source>
   <translation>MPS サービスがエラーを返した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service is not ready</source>
   <translation>MPS サービスの準備ができていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service takes no further program</source>
   <translation>MPS サービスが、これ以上プログラムを受け付けない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service takes no further connection</source>
   <translation>MPS サービスが、これ以上接続を受け付けない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service ended this program</source>
   <translation>MPS サービスがこのプログラムを終了させた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>kernels cannot start kernels here</source>
   <translation>ここでは、カーネルからカーネルを起動できない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>kernels that start kernels are of different versions</source>
   <translation>カーネルを起動するカーネルのバージョンが異なる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>waiting for the GPU took too long</source>
   <translation>GPU の待機に時間がかかりすぎた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>recorded work could not be changed</source>
   <translation>記録された処理を変更できなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a device beside the GPU failed</source>
   <translation>GPU 以外のデバイスが失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started with a group size that is not allowed</source>
   <translation>カーネルが、許されないグループサイズで起動された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was used before it was loaded</source>
   <translation>カーネルが、読み込まれる前に使われた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a part of the GPU was asked for that has another kind</source>
   <translation>要求された GPU の部分は別の種類である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the keys of a protected GPU are being renewed</source>
   <translation>保護された GPU の鍵が更新されている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a queue of work was given up before</source>
   <translation>処理のキューが前に破棄されている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the links between the GPUs are not up yet</source>
   <translation>GPU 間の接続がまだ確立していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver failed for a reason that it does not tell</source>
   <translation>ドライバーが、自身の示さない理由で失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the CUDA runtime failed for a reason that it does not tell</source>
   <translation>CUDA ランタイムが、自身の示さない理由で失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it touched memory that is not its own</source>
   <translation>自分のものではないメモリにアクセスした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>a file that it had mapped into memory is shorter than it should be</source>
   <translation>メモリにマップしたファイルが、本来より短い</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>the processor does not know an instruction that the program uses</source>
   <translation>プログラムの使う命令を、プロセッサが知らない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it stopped itself after an internal error</source>
   <translation>内部エラーの後、自ら停止した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it made an arithmetic error such as a division by zero</source>
   <translation>ゼロ除算などの算術エラーを起こした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>the system or a person ended it, often because memory ran out</source>
   <translation>システムまたは人が終了させた。多くの場合、メモリ不足が原因である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>something asked it to end</source>
   <translation>何かが終了を要求した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>NTSTATUS 0x{status}</source>
   <translation>NTSTATUS 0x{status}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>signal {value}</source>
   <translation>シグナル {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>nvml.h of the CUDA 13.5 development package</source>
   <translation>CUDA 13.5 開発パッケージの nvml.h</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>headers of the nvidia-cudnn 8.9.7 and 9.28 packages</source>
   <translation>nvidia-cudnn 8.9.7 および 9.28 パッケージのヘッダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>headers of the nvidia-cublas 12.9 package</source>
   <translation>nvidia-cublas 12.9 パッケージのヘッダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was not started</source>
   <translation>NVML が起動されていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was asked in a wrong way</source>
   <translation>NVML への問い合わせ方が間違っている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this GPU does not answer that question; normal for many cards</source>
   <translation>この GPU はその問い合わせに応答しない。多くのカードでは正常である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this user may not open the GPU</source>
   <translation>このユーザーには GPU を開く権限がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was started twice; harmless</source>
   <translation>NVML が 2 回起動された。無害である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU was not found</source>
   <translation>GPU が見つからなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the answer does not fit where it was to be written</source>
   <translation>応答が書き込み先に収まらない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a power cable of the card is not attached</source>
   <translation>カードの電源ケーブルが接続されていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is installed but is not running</source>
   <translation>ドライバーはインストールされているが、動作していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver did not answer in time</source>
   <translation>ドライバーが時間内に応答しなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the kernel cannot receive the card's interrupts</source>
   <translation>カーネルがカードの割り込みを受け取れない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver's NVML library was not found</source>
   <translation>ドライバーの NVML ライブラリが見つからなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is too old for this question</source>
   <translation>ドライバーが、この問い合わせには古すぎる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the card's own storage is damaged</source>
   <translation>カード自身の記憶領域が破損している</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU fell off the bus</source>
   <translation>GPU がバスから外れた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU must be reset first</source>
   <translation>先に GPU をリセットする必要がある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the system keeps this program from the GPU</source>
   <translation>システムが、このプログラムによる GPU の使用を妨げている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU is in use</source>
   <translation>GPU が使用中である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the computer has not enough memory for it</source>
   <translation>コンピューターに、そのためのメモリが足りない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver has no such data</source>
   <translation>ドライバーにそのようなデータがない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a virtual GPU cannot be made while error correction is on</source>
   <translation>エラー訂正がオンの間は、仮想 GPU を作成できない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>something other than memory is used up</source>
   <translation>メモリ以外のものを使い切った</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU cannot run at that speed</source>
   <translation>GPU はその速度では動作できない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the program and the driver speak different versions of NVML</source>
   <translation>プログラムとドライバーの NVML のバージョンが異なる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver no longer answers that question</source>
   <translation>ドライバーはその問い合わせにもう応答しない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is not ready yet</source>
   <translation>ドライバーの準備がまだできていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>no GPU was found</source>
   <translation>GPU が見つからなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU is in a state that does not allow it</source>
   <translation>GPU が、それを許さない状態にある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU cannot be reset in that way</source>
   <translation>GPU をその方法でリセットすることはできない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS could not start: often no memory left on the GPU</source>
   <translation>cuBLAS を起動できなかった: 多くの場合、GPU にメモリが残っていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS got no memory on the GPU</source>
   <translation>cuBLAS が GPU のメモリを確保できなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS was given a value that is not allowed</source>
   <translation>cuBLAS に、許されない値が渡された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this GPU cannot do what cuBLAS was asked for</source>
   <translation>この GPU では、cuBLAS に要求されたことを実行できない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS could not reach the GPU's memory</source>
   <translation>cuBLAS が GPU のメモリにアクセスできなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a kernel of cuBLAS failed while it ran</source>
   <translation>cuBLAS のカーネルが実行中に失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS failed for a reason that it does not tell</source>
   <translation>cuBLAS が、自身の示さない理由で失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS has no such operation</source>
   <translation>cuBLAS にそのような演算はない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS found no licence</source>
   <translation>cuBLAS のライセンスが見つからなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN was given something that does not fit</source>
   <translation>cuDNN に、適合しないものが渡された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN has no way to compute this</source>
   <translation>cuDNN に、これを計算する方法がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN failed for a reason that it does not tell</source>
   <translation>cuDNN が、自身の示さない理由で失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN could not start: often no memory left on the GPU, or a part of it did not load</source>
   <translation>cuDNN を起動できなかった: 多くの場合、GPU にメモリが残っていないか、その一部が読み込まれなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>parts of cuDNN of different versions were loaded</source>
   <translation>バージョンの異なる cuDNN の部分が読み込まれた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a saved plan is of another version of cuDNN</source>
   <translation>保存されたプランが cuDNN の別のバージョンのものである</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the program asks for something that cuDNN gave up</source>
   <translation>cuDNN が提供をやめたものを、プログラムが求めている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN found no licence</source>
   <translation>cuDNN のライセンスが見つからなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN is still working; not an error</source>
   <translation>cuDNN がまだ処理中である。エラーではない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a number became too large while cuDNN computed</source>
   <translation>cuDNN の計算中に、数値が大きくなりすぎた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a part of cuDNN could not be loaded</source>
   <translation>cuDNN の一部を読み込めなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver does not fit this cuDNN</source>
   <translation>ドライバーがこの cuDNN に適合していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the CUDA runtime does not fit this cuDNN</source>
   <translation>CUDA ランタイムがこの cuDNN に適合していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this cuDNN has no code for this GPU</source>
   <translation>この cuDNN に、この GPU 用のコードがない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a library that cuDNN needs is missing</source>
   <translation>cuDNN に必要なライブラリがない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a part of cuDNN is missing</source>
   <translation>cuDNN の一部がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU has too little fast memory for this</source>
   <translation>GPU の高速メモリが、これには少なすぎる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN could not compile code for this GPU</source>
   <translation>cuDNN が、この GPU 用にコードをコンパイルできなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the computer has not enough free memory</source>
   <translation>コンピューターの空きメモリが足りない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>there is not enough free memory, on the GPU or in the computer</source>
   <translation>GPU またはコンピューターの空きメモリが足りない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a kernel of cuDNN failed while it ran</source>
   <translation>cuDNN のカーネルが実行中に失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver failed while cuDNN computed</source>
   <translation>cuDNN の計算中に、ドライバーが失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS failed while cuDNN computed</source>
   <translation>cuDNN の計算中に、cuBLAS が失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the CUDA runtime failed while cuDNN computed</source>
   <translation>cuDNN の計算中に、CUDA ランタイムが失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuRAND failed while cuDNN computed</source>
   <translation>cuDNN の計算中に、cuRAND が失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>PyPI file lists, read 2026-11-21</source>
   <translation>PyPI file lists, read 2026-11-21</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>JAX change log, jax-ml/jax CHANGELOG.md (2026-08-08)</source>
   <translation>JAX change log, jax-ml/jax CHANGELOG.md (2026-08-08)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>metadata of the newest wheels on PyPI, read 2026-11-21</source>
   <translation>metadata of the newest wheels on PyPI, read 2026-11-21</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>documentation of the project, not read again</source>
   <translation>documentation of the project, not read again</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>JAX gave up CUDA 11 with 0.4.26.</source>
   <translation>JAX は 0.4.26 で CUDA 11 の対応を終えました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>JAX renamed this extra to cuda12; 0.6.0 dropped the old name.</source>
   <translation>JAX はこの extra の名前を cuda12 に変えました。0.6.0 で古い名前はなくなりました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>The builds for ARM are in the package tensorflow itself.</source>
   <translation>ARM 用のビルドは、パッケージ tensorflow 自体に含まれています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>Its development stopped; it works with tensorflow-cpu 2.10 and Python 3.7 to 3.10 only.</source>
   <translation>開発は終了しています。tensorflow-cpu 2.10 と Python 3.7～3.10 でのみ動きます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>From 2.12 on it is an empty package whose installation stops with a message.</source>
   <translation>2.12 以降は空のパッケージで、インストールはメッセージを出して止まります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>It held the Windows build, which is in the package tensorflow itself since 2.18.1.</source>
   <translation>Windows 用のビルドを含んでいましたが、2.18.1 以降はパッケージ tensorflow 自体に含まれています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>It ended together with tensorflow-gpu.</source>
   <translation>tensorflow-gpu とともに終了しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Microsoft, System Error Codes (winerror.h)</source>
   <translation>Microsoft、System Error Codes (winerror.h)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Microsoft, [MS-ERREF] section 2.3.1, NTSTATUS values</source>
   <translation>Microsoft、[MS-ERREF] セクション 2.3.1、NTSTATUS の値</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not allow this user to open the file</source>
   <translation>Windows が、このユーザーにファイルを開くことを許可していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows has not enough memory for it</source>
   <translation>Windows に、そのためのメモリが足りない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL, or another DLL that it needs, was not found</source>
   <translation>DLL、またはそれが必要とする別の DLL が見つからなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL lacks a function that another one needs: mixed versions</source>
   <translation>別の DLL が必要とする関数が DLL にない: バージョンの混在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL is damaged, or is for another kind of processor</source>
   <translation>DLL が破損しているか、別の種類のプロセッサ用である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not trust the file's signature</source>
   <translation>Windows がファイルの署名を信頼していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL was found, but its start-up routine failed</source>
   <translation>DLL は見つかったが、その起動ルーチンが失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a policy blocks the file</source>
   <translation>ポリシーがファイルをブロックしている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows cannot reserve more memory: the page file is too small</source>
   <translation>Windows がこれ以上メモリを予約できない: ページファイルが小さすぎる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>an application control policy blocks the file</source>
   <translation>アプリケーション制御ポリシーがファイルをブロックしている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>something ended it</source>
   <translation>何かが終了させた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it stopped itself at a mark for a debugger</source>
   <translation>デバッガー用の印のところで自ら停止した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a file that it had mapped into memory could not be read</source>
   <translation>メモリにマップしたファイルを読み取れなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>memory ran out</source>
   <translation>メモリが不足した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not allow it to open something that it needs</source>
   <translation>必要なものを開くことを Windows が許可していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL is for another processor architecture, or damaged</source>
   <translation>DLL が別のプロセッサアーキテクチャ用であるか、破損している</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it made an arithmetic error, a division by zero</source>
   <translation>算術エラー (ゼロ除算) を起こした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it called itself too often and ran out of stack</source>
   <translation>自身を呼び出しすぎて、スタックが不足した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the page file is too small</source>
   <translation>ページファイルが小さすぎる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL that it needs was not found</source>
   <translation>必要とする DLL が見つからなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL was found in a version that lacks a function</source>
   <translation>見つかった DLL のバージョンに関数がない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>somebody pressed Ctrl+C or closed its window</source>
   <translation>誰かが Ctrl+C を押したか、ウィンドウを閉じた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL was found but failed to start</source>
   <translation>DLL は見つかったが、起動に失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it damaged its own memory</source>
   <translation>自身のメモリを破損させた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not trust the signature of a file that it needs</source>
   <translation>必要とするファイルの署名を Windows が信頼していない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the connection between two cards failed</source>
   <translation>2 枚のカードの間の接続が失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program's work was stopped by the card</source>
   <translation>プログラムの処理が、カードによって停止された</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program sent something that the card does not understand</source>
   <translation>プログラムが、カードの理解できないものを送った</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card stopped working for a program</source>
   <translation>カードが、あるプログラムに対して動作しなくなった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program's computation went wrong</source>
   <translation>プログラムの計算に問題が発生した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program reached for memory that is not its own</source>
   <translation>プログラムが、自分のものではないメモリにアクセスした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver's software on the card failed</source>
   <translation>カード上のドライバーのソフトウェアが失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program was ended while it computed</source>
   <translation>プログラムが計算中に終了した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card's memory has errors that cannot be corrected</source>
   <translation>カードのメモリに、訂正できないエラーがある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card stopped</source>
   <translation>カードの内部のコントローラーが停止した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card set a bad piece of its memory aside</source>
   <translation>カードが、メモリの不良部分を使わないようにした</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card could not set a bad piece of its memory aside</source>
   <translation>カードが、メモリの不良部分を使わないようにすることができなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card fell off the bus</source>
   <translation>カードがバスから外れた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card corrected many errors in its memory</source>
   <translation>カードが、メモリの多くのエラーを訂正した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>an error in the card's memory ended one program</source>
   <translation>カードのメモリのエラーにより、1 つのプログラムが終了した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>an error in the card's memory reached more than one program</source>
   <translation>カードのメモリのエラーが、複数のプログラムに及んだ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program held the card too long</source>
   <translation>プログラムがカードを長く使いすぎた</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card does not answer</source>
   <translation>カードの内部のコントローラーが応答しない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card failed</source>
   <translation>カードの内部のコントローラーが失敗した</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card could not be started</source>
   <translation>カードを起動できなかった</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver asks for a reset or a restart</source>
   <translation>ドライバーがリセットまたは再起動を求めている</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver needs no reset any more</source>
   <translation>ドライバーはもうリセットを必要としない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>thermal slowdown by the hardware</source>
   <translation>ハードウェアによる熱での速度低下</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>thermal slowdown by the driver</source>
   <translation>ドライバーによる熱での速度低下</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>power brake</source>
   <translation>電力による抑制</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>hardware slowdown</source>
   <translation>ハードウェアによる速度低下</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The kernel does not tell which processor is nearest to the GPU. It makes no difference here.</source>
   <translation>カーネルは、どのプロセッサが GPU に最も近いかを示していません。ここでは違いはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>unable to register</source>
   <translation>unable to register</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A part of TensorFlow announced itself twice. It is printed on healthy machines too.</source>
   <translation>TensorFlow の一部が自身を 2 回登録しました。正常なマシンでも表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>attempting to register factory</source>
   <translation>attempting to register factory</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Attempting to register factory for plugin</source>
   <translation>Attempting to register factory for plugin</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>computation placer already</source>
   <translation>computation placer already</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>computation placer already registered</source>
   <translation>computation placer already registered</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow could be a little faster on the processor. It has nothing to do with the GPU.</source>
   <translation>TensorFlow は、プロセッサではもう少し速くなる可能性があります。GPU とは関係ありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about the processor's math library.</source>
   <translation>プロセッサの数値計算ライブラリに関するお知らせです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorRT is an optional accelerator. The GPU works without it.</source>
   <translation>TensorRT は任意の高速化機能です。これがなくても GPU は動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The speed of the slot could not be read and was guessed. It stops nothing.</source>
   <translation>スロットの速度を読み取れなかったため、推定されました。これで何かが止まることはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about where log lines go.</source>
   <translation>ログの行の出力先に関するお知らせです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>failed to determine cudnn version</source>
   <translation>failed to determine cudnn version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Failed to determine cuDNN version</source>
   <translation>Failed to determine cuDNN version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow asked for cuDNN's version before it was loaded. Alone it means nothing.</source>
   <translation>TensorFlow が、cuDNN の読み込み前にそのバージョンを問い合わせました。これだけでは何の意味もありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>invoking ptxas not supported</source>
   <translation>invoking ptxas not supported</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Invoking ptxas not supported on Windows</source>
   <translation>Invoking ptxas not supported on Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow lets the driver compile instead. It is printed on every Windows machine.</source>
   <translation>TensorFlow は、代わりにドライバーにコンパイルさせます。これは、どの Windows マシンでも表示されます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>relying on driver to perform ptx</source>
   <translation>relying on driver to perform ptx</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Relying on driver to perform ptx compilation</source>
   <translation>Relying on driver to perform ptx compilation</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The driver compiles in place of the toolkit's compiler. That works.</source>
   <translation>ツールキットのコンパイラーの代わりに、ドライバーがコンパイルします。これで動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>ignore above cudart</source>
   <translation>ignore above cudart</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Ignore above cudart dlerror</source>
   <translation>Ignore above cudart dlerror</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow itself says that the line above matters only where there is a GPU.</source>
   <translation>TensorFlow 自身が、上の行は GPU がある場合にだけ関係すると示しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice from inside TensorFlow. It needs no action.</source>
   <translation>TensorFlow の内部からのお知らせです。何もする必要はありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>performance gains if more memory</source>
   <translation>performance gains if more memory</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>not a failure, but may mean that there could be performance gains</source>
   <translation>not a failure, but may mean that there could be performance gains</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow wanted more memory for speed and went on with less.</source>
   <translation>TensorFlow は速度のためにもっとメモリを求めましたが、少ないメモリで続行しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>pynvml package is deprecated</source>
   <translation>pynvml package is deprecated</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A helper package was renamed. It has nothing to do with whether the GPU works.</source>
   <translation>補助パッケージの名前が変更されました。GPU が動作するかどうかとは関係ありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>redirects are currently not supported</source>
   <translation>redirects are currently not supported</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Redirects are currently not supported in Windows</source>
   <translation>Redirects are currently not supported in Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice of a launcher for several processes.</source>
   <translation>複数のプロセス用のランチャーからのお知らせです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A matching Triton is not available|No module named 'triton'</source>
   <translation>A matching Triton is not available|No module named 'triton'</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Triton is optional on Windows and for most programs.</source>
   <translation>Windows とほとんどのプログラムでは、Triton は任意です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>unable to initialize backend</source>
   <translation>unable to initialize backend</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>JAX looked for hardware that this machine does not have.</source>
   <translation>JAX が、このマシンにないハードウェアを探しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>error retrieving driver version</source>
   <translation>error retrieving driver version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Error retrieving driver version</source>
   <translation>Error retrieving driver version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow wanted to print the driver's version and could not read it.</source>
   <translation>TensorFlow がドライバーのバージョンを表示しようとして、読み取れませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about number formats.</source>
   <translation>数値の形式に関するお知らせです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice of the compiler. It may cost a little speed and nothing else.</source>
   <translation>コンパイラーからのお知らせです。速度が少し落ちることがありますが、それ以外の影響はありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about memory. It needs no action.</source>
   <translation>メモリに関するお知らせです。何もする必要はありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>CUPTI_ERROR_INSUFFICIENT_PRIVILEGES|CUPTI could not be loaded</source>
   <translation>CUPTI_ERROR_INSUFFICIENT_PRIVILEGES|CUPTI could not be loaded</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Only the profiler needs this. Training on the GPU works without it.</source>
   <translation>これを必要とするのはプロファイラーだけです。GPU での学習は、これなしで動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>back to the gpu driver for ptx</source>
   <translation>back to the gpu driver for ptx</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>back to the GPU driver for PTX</source>
   <translation>back to the GPU driver for PTX</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>nccl info</source>
   <translation>nccl info</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>NCCL looked for an optional network plug-in and goes on without it.</source>
   <translation>NCCL が任意のネットワークプラグインを探し、それなしで続行しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The container toolkit lists parts that this driver does not have or need.</source>
   <translation>コンテナのツールキットが、このドライバーにない、または必要のない部分を一覧表示しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>tainting kernel</source>
   <translation>tainting kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The kernel notes that the driver does not come with it. That is normal.</source>
   <translation>カーネルが、ドライバーがカーネルに付属していないことを記録しています。これは正常です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>This machine has no NVSwitch, so the fabric manager has nothing to manage and is not needed.</source>
   <translation>このマシンには NVSwitch がないため、ファブリックマネージャーが管理するものはなく、必要ありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The Windows graphics bridge of WSL prints this on healthy machines too.</source>
   <translation>WSL の Windows グラフィックスブリッジは、正常なマシンでもこれを表示します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>January</source>
   <translation>1 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>February</source>
   <translation>2 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>March</source>
   <translation>3 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>April</source>
   <translation>4 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>May</source>
   <translation>5 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>June</source>
   <translation>6 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>July</source>
   <translation>7 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>August</source>
   <translation>8 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>September</source>
   <translation>9 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>October</source>
   <translation>10 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>November</source>
   <translation>11 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>December</source>
   <translation>12 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>Versions and drivers known as of {day_text}</source>
   <translation>{day_text} 時点で既知のバージョンとドライバー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>This knowledge was {days} days old when the report was made, so newer versions may exist that it does not name. Update gpuwizard, then check again.</source>
   <translation>レポートの作成時、この情報は {days} 日前のものでした。そのため、ここに示されていない新しいバージョンが存在する可能性があります。gpuwizard を更新し、再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Needs an administrator for {steps}</source>
   <translation>{steps} に管理者が必要</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Needs one restart of the computer, after step {restart}</source>
   <translation>手順 {restart} の後に、コンピューターの再起動が 1 回必要</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>step {number} takes {takes}</source>
   <translation>手順 {number} の所要時間: {takes}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Check again after each step. What follows from the cause goes away with it.</source>
   <translation>各手順の後に再チェックしてください。原因から生じるものは、原因とともになくなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Check again after each step.</source>
   <translation>各手順の後に再チェックしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>What follows from the cause goes away with it.</source>
   <translation>原因から生じるものは、原因とともになくなります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>every step</source>
   <translation>すべての手順</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>steps {listed} and {numbers}</source>
   <translation>手順 {listed}、{numbers}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>step {numbers}</source>
   <translation>手順 {numbers}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/seen_view.py" />
   <source>the search ends here</source>
   <translation>検索はここで終わる</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>GFLOP/s: billions of calculations in a second</source>
   <translation>GFLOP/s: 1 秒間の計算回数 (10 億回単位)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>GB/s: billions of bytes in a second</source>
   <translation>GB/s: 1 秒間のバイト数 (10 億バイト単位)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>slower than the processor</source>
   <translation>プロセッサより低速</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>less than 0.01</source>
   <translation>0.01 未満</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it was looked at and works</source>
   <translation>調べた結果、動作する</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it works, with something to know</source>
   <translation>動作するが、知っておくべきことがある</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it does not work</source>
   <translation>動作しない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it cannot work or be judged until an earlier layer works</source>
   <translation>前の層が動作するまで、動作も判定もできない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it was not looked at</source>
   <translation>調べていない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>the check itself crashed, so nothing is known; this is a fault of gpuwizard</source>
   <translation>チェック自体がクラッシュしたため、何もわからない。これは gpuwizard の問題である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Root cause</source>
   <translation>根本原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Follows from it</source>
   <translation>これから生じたもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>look here</source>
   <translation>ここを確認</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework} can use the GPU.</source>
   <translation>{framework} は GPU を使えます。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework} can use the GPU, and there is something to know.</source>
   <translation>{framework} は GPU を使えます。知っておくとよいことがあります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework} cannot use the GPU.</source>
   <translation>{framework} は GPU を使えません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>has to wait</source>
   <translation>待機が必要</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework_title} in {python}</source>
   <translation>{framework_title} ({python})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework_title} in Python {version}{kind}</source>
   <extracomment>kind = f' ({target.kind})' if target.kind else ''</extracomment>
   <translation>{framework_title} (Python {version}{kind})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Whether {framework} can use the GPU could not be found out.</source>
   <translation>{framework} が GPU を使えるかどうかは、わかりませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Nothing was found that keeps {framework} from the GPU, and it was not tested there.</source>
   <translation>{framework} が GPU を使えない原因は見つかりませんでしたが、GPU でのテストはしていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Nothing was diagnosed.</source>
   <translation>何も診断されませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>No problem was found in {len} environments.</source>
   <translation>{len} 個の環境に問題は見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{failed} of {len} environments has a problem.</source>
   <translation>{len} 個の環境のうち {failed} 個に問題があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{failed} of {len} environments have a problem.</source>
   <translation>{len} 個の環境のうち {failed} 個に問題があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>very likely</source>
   <translation>可能性が非常に高い</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>a guess</source>
   <translation>推測</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>needs an administrator</source>
   <translation>管理者が必要</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>needs a restart of the computer</source>
   <translation>コンピューターの再起動が必要</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>takes {takes}</source>
   <translation>所要時間: {takes}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>This is a demonstration with an example machine, and no report of a real check: {demo}.</source>
   <translation>これはサンプルのマシンを使ったデモであり、実際のチェックのレポートではありません: {demo}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{found} {found2} UTC</source>
   <translation>{found} {found2} UTC</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>KiB</source>
   <translation>KiB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>MiB</source>
   <translation>MiB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{count} GiB</source>
   <translation>{count} GiB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What was done</source>
   <translation>実行された内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>gpuwizard ran these commands because the user asked it to, the first one first.</source>
   <translation>gpuwizard は、ユーザーの求めに応じて、これらのコマンドを先頭から順に実行しました。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>All {len} commands</source>
   <translation>{len} 個のコマンドすべて</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>{which} ran without an error, in {duration}.</source>
   <extracomment>which = 'The command' if len(action.commands) == 1 else f'All {len(action.commands)} commands'</extracomment>
   <translation>{which} がエラーなしで実行されました。時間: {duration}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What it changed was not checked.</source>
   <translation>変更された内容はチェックされていません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>Still there: {verdict}</source>
   <translation>まだ残っているもの: {verdict}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>Mended: {verdict}</source>
   <translation>直ったもの: {verdict}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>This is mended. What is left: {verdict}</source>
   <translation>これは直りました。残っているもの: {verdict}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>in {folder}</source>
   <translation>フォルダー: {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>{escape}, for {escape2}</source>
   <translation>{escape}、{escape2} 用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What it printed at its end</source>
   <translation>最後の出力</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>or make a new one with: gpuwizard check --save report.json</source>
   <translation>次のコマンドで新しく作成してください: gpuwizard check --save report.json</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>Open the .json or .zip that was saved with it, {MAKE_NEW}</source>
   <translation>一緒に保存された .json または .zip を開くか、{MAKE_NEW}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>Copy it again, {MAKE_NEW}</source>
   <translation>もう一度コピーするか、{MAKE_NEW}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not a text file, so it is not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation>「{name}」はテキストファイルではないため、gpuwizard のレポートではありません。{SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is empty. {COPY_AGAIN}</source>
   <translation>「{name}」は空です。{COPY_AGAIN}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is JSON, but not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation>「{name}」は JSON ですが、gpuwizard のレポートではありません。{SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>its format is {data}, this one reads {SCHEMA}</source>
   <translation>形式は {data} だが、この gpuwizard が読めるのは {SCHEMA} である</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” was made by a newer gpuwizard ({formats}). Update gpuwizard, then open it again.</source>
   <translation>「{name}」は、より新しい gpuwizard で作成されました ({formats})。gpuwizard を更新し、再び開いてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not a complete report of gpuwizard: {error}. {COPY_AGAIN}</source>
   <translation>「{name}」は、gpuwizard の完全なレポートではありません: {error}。{COPY_AGAIN}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is a report for reading. {SAVE_AS_JSON}</source>
   <translation>「{name}」は閲覧用のレポートです。{SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not JSON, so it is not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation>「{name}」は JSON ではないため、gpuwizard のレポートではありません。{SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>ends too early: a part of it is missing</source>
   <translation>途中で終わっている: 一部が足りない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>is damaged: it is not valid JSON</source>
   <translation>破損している: 有効な JSON ではない</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>you may not write there. Choose a folder of your own</source>
   <translation>そこに書き込む権限がありません。ご自身のフォルダーを選んでください</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>that disk can only be read. Choose another one</source>
   <translation>そのディスクは読み取り専用です。別のディスクを選んでください</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the disk is full. Free some space, or choose another disk</source>
   <translation>ディスクに空きがありません。空き容量を増やすか、別のディスクを選んでください</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>your share of the disk is used up. Free some space, or choose another disk</source>
   <translation>ディスクの割り当て容量を使い切っています。空き容量を増やすか、別のディスクを選んでください</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the name is too long. Choose a shorter one</source>
   <translation>名前が長すぎます。もっと短い名前を選んでください</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the folder does not exist. Create it first, or choose another one</source>
   <translation>フォルダーが存在しません。先に作成するか、別のフォルダーを選んでください</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the folder of that name is a file. Choose another folder</source>
   <translation>その名前のフォルダーはファイルです。別のフォルダーを選んでください</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved: “{name}” must end in {SUFFIXES}.</source>
   <translation>レポートは保存されませんでした: 「{name}」の末尾は {SUFFIXES} でなければなりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved: “{path}” is a folder. Give the name of a file in it.</source>
   <translation>レポートは保存されませんでした: 「{path}」はフォルダーです。その中のファイルの名前を指定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>a folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>not an ordinary file</source>
   <translation>通常のファイルではないもの</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is {kind}. Give a report that was saved as .json, .gpuwizard or .zip.</source>
   <extracomment>kind = 'a folder' if stat.S_ISDIR(status.st_mode) else 'not an ordinary file'</extracomment>
   <translation>“{path}” は{kind}です。.json、.gpuwizard、.zip のいずれかで保存したレポートを指定してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is larger than {value} MB, so it is not a report of gpuwizard.</source>
   <translation>「{path}」は {value} MB を超えているため、gpuwizard のレポートではありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” does not exist. Check the spelling and the folder.</source>
   <translation>「{path}」は存在しません。つづりとフォルダーを確認してください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” cannot be read: {reason}. Check that it is yours, or copy it to a folder of your own.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)</extracomment>
   <translation>「{path}」を読み取れません: {reason}。ご自身のものかを確認するか、ご自身のフォルダーにコピーしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” holds no {INSIDE}, so it is not a report of gpuwizard. Choose the file that gpuwizard saved.</source>
   <translation>「{path}」には {INSIDE} が含まれていないため、gpuwizard のレポートではありません。gpuwizard が保存したファイルを選んでください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is a damaged or locked zip file. Copy or download it again.</source>
   <translation>「{path}」は、破損しているかロックされた zip ファイルです。もう一度コピーまたはダウンロードしてください。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” unpacks to more than {value} MB, so it is not a report of gpuwizard.</source>
   <translation>「{path}」は、展開すると {value} MB を超えるため、gpuwizard のレポートではありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>{value}. Choose another place or name</source>
   <translation>{value}。別の場所または名前を選んでください</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the file there is protected or open in another program. Close it, or choose another name</source>
   <translation>そこにあるファイルは保護されているか、別のプログラムで開かれています。そのファイルを閉じるか、別の名前を選んでください</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved as “{path}”: {reason}.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)</extracomment>
   <translation>レポートは「{path}」として保存されませんでした: {reason}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Left</source>
   <translation>左</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Right</source>
   <translation>右</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>made {replace}</source>
   <translation>作成日時 {replace}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>On the {side} this accounts for: {title}</source>
   <translation>{side}側では、これが次の理由です: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{subject_title}: {value} on the {there}, not known on the {side}</source>
   <extracomment>there = 'left' if one.side == 'right' else 'right'</extracomment>
   <translation>{subject_title}: {there} 側では {value}、{side} 側では不明</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Nothing that matters for the GPU differs.</source>
   <translation>GPU に関わる違いはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} No difference was seen that accounts for it.</source>
   <translation>{fails} その理由となる違いは見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} One difference tells them apart.</source>
   <translation>{fails} 両者を分ける違いは 1 つです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} {number} differences tell them apart.</source>
   <translation>{fails} 両者を分ける違いは {number} 個です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>One difference tells</source>
   <translation>違い 1 つ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{number} differences tell</source>
   <translation>違い {number} 個</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} One difference accounts for it.</source>
   <translation>{fails} その理由となる違いは 1 つです。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} {number} differences account for it.</source>
   <translation>{fails} その理由となる違いは {number} 個です。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>One difference accounts</source>
   <translation>違い 1 つ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{number} differences account</source>
   <translation>違い {number} 個</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both fail for the same cause. What differs does not account for it.</source>
   <translation>両方が同じ原因で失敗しています。違いは、その理由になりません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Nothing that differs keeps one side from using the GPU.</source>
   <translation>一方の側の GPU 使用を妨げる違いはありません。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both fail, each for a cause of its own.</source>
   <translation>両方が、それぞれ別の原因で失敗しています。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both can use the GPU, but not equally well.</source>
   <translation>両方とも GPU を使えますが、その程度に差があります。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>The left side fails and the other works.</source>
   <translation>左側は失敗し、もう一方は動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>The right side fails and the other works.</source>
   <translation>右側は失敗し、もう一方は動作します。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>GPUs</source>
   <translation>GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>C library</source>
   <translation>C ライブラリ</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>{FRAMEWORK_TITLES} in {python}</source>
   <translation>{FRAMEWORK_TITLES} ({python})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>seen in {via}</source>
   <translation>確認された場所: {via}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>not there (looked in {looked})</source>
   <translation>なし (探した場所: {looked})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>not known: {value}{detail}</source>
   <extracomment>detail = f" ({value['detail']})" if value['detail'] else ''</extracomment>
   <translation>不明: {value}{detail}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>{size} ({value} bytes)</source>
   <translation>{size} ({value} バイト)</translation>
  </message>
 </context>
</TS>
